package org.kaohe.security.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, for programs as problem details and for pages as a page, both in Chinese. */
@ControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  @ExceptionHandler(Refused.class)
  Object refused(Refused refused, HttpServletRequest request) {
    HttpStatus status = Problems.statusOf(refused);
    if (isPage(request)) {
      ModelAndView page = new ModelAndView("error", Problems.body(refused));
      page.setStatus(status);
      return page;
    }
    return answer(status, Problems.body(refused));
  }

  /** Two people pressed the same button; one of them was first. */
  @ExceptionHandler(DataIntegrityViolationException.class)
  Object duplicate(DataIntegrityViolationException clash, HttpServletRequest request) {
    logger.warn("Refused by a constraint", clash);
    return refused(Refused.conflict("changed-meanwhile", "数据刚刚已被他人改动，请刷新后再试"), request);
  }

  /** Among them rows that somebody else holds, for longer than the database waits. */
  @ExceptionHandler({ConcurrencyFailureException.class, QueryTimeoutException.class})
  Object overtaken(HttpServletRequest request) {
    return refused(Refused.conflict("changed-meanwhile", "该事项刚刚已被他人处理，请刷新后再试"), request);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception cause, Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
    HttpStatus status = HttpStatus.valueOf(code.value());
    HttpServletRequest http = ((ServletWebRequest) request).getRequest();
    if (isPage(http)) {
      sendError(status, (ServletWebRequest) request);
      return null;
    }
    List<Fault> faults = faultsOf(cause);
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.body(status, slugOf(status), titleOf(status), faults));
  }

  /** The container then shows our error page. */
  private static void sendError(HttpStatus status, ServletWebRequest request) {
    try {
      request.getResponse().sendError(status.value());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static ResponseEntity<Object> answer(HttpStatus status, Object body) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
  }

  private static List<Fault> faultsOf(Exception cause) {
    if (cause instanceof MissingServletRequestPartException part) {
      return List.of(Fault.at(part.getRequestPartName(), null, "缺少此部分"));
    }
    if (cause instanceof MissingServletRequestParameterException parameter) {
      return List.of(Fault.at(parameter.getParameterName(), null, "缺少此参数"));
    }
    if (cause instanceof TypeMismatchException mismatch) {
      return List.of(Fault.at(mismatch.getPropertyName(), mismatch.getValue(), "格式不正确"));
    }
    return List.of();
  }

  private static String slugOf(HttpStatus status) {
    return status.getReasonPhrase().toLowerCase().replaceAll("[^a-z]+", "-");
  }

  static String titleOf(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "请求的内容有误";
      case UNAUTHORIZED -> "请先登录";
      case FORBIDDEN -> "您没有权限执行此操作";
      case NOT_FOUND -> "没有找到您要的内容";
      case METHOD_NOT_ALLOWED -> "不支持此操作";
      case NOT_ACCEPTABLE -> "无法提供所要求的格式";
      case PAYLOAD_TOO_LARGE -> "文件过大，最大 20 MiB";
      case UNSUPPORTED_MEDIA_TYPE -> "不支持此内容类型";
      default -> status.is4xxClientError() ? "请求无法处理" : "系统暂时无法处理，请稍后再试";
    };
  }

  private static boolean isPage(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }
}
