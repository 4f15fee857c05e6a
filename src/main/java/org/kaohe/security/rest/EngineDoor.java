package org.kaohe.security.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.engine.TaskFaults;
import org.kaohe.security.CurrentUser;
import org.kaohe.security.Role;
import org.kaohe.security.problem.Problems;
import org.kaohe.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The one filter over both roots of the engine's REST API: who may call what, what they may submit,
 * and faults as problem details in Chinese.
 */
@Component
public class EngineDoor extends OncePerRequestFilter {

  private static final int LARGEST = 1 << 20;

  private final EngineGuard guard;
  private final EngineSession engine;
  private final SubmittedBody submitted;
  private final CurrentUser current;
  private final TaskFaults faults;
  private final Problems problems;

  EngineDoor(
      EngineGuard guard,
      EngineSession engine,
      SubmittedBody submitted,
      CurrentUser current,
      TaskFaults faults,
      Problems problems) {
    this.guard = guard;
    this.engine = engine;
    this.submitted = submitted;
    this.current = current;
    this.faults = faults;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<EngineCall> call = EngineCall.of(request.getMethod(), RequestPath.of(request));
    if (call.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      pass(call.get(), admit(call.get(), request), response, chain);
    } catch (Refused refused) {
      problems.write(response, refused);
    }
  }

  private HttpServletRequest admit(EngineCall call, HttpServletRequest request) throws IOException {
    Set<Role> roles = current.roles();
    guard.check(call, request.getParameter("userId"), user(), roles, groups());
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase();
    boolean administrator = roles.contains(Role.ADMIN);
    if (!call.changes() || (administrator && type.startsWith("multipart/"))) {
      return request;
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw Refused.invalid("too-large", "提交的内容过大");
    }
    if (body.length > 0) {
      submitted.check(call, body, user(), administrator);
    }
    return new RepeatableRequest(request, body);
  }

  private void pass(
      EngineCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    boolean rest = RequestPath.of(request).startsWith("/engine-rest");
    faults.open();
    try {
      if (rest) {
        engine.enter(user(), groups());
      }
      chain.doFilter(request, answer);
      answer(call, answer);
    } finally {
      faults.close();
      if (rest) {
        engine.leave();
      }
    }
  }

  private void answer(EngineCall call, ContentCachingResponseWrapper answer) throws IOException {
    HttpStatus status = HttpStatus.resolve(answer.getStatus());
    boolean failed = status == null || status.isError();
    Optional<Refused> why = faults.recorded();
    if (failed && why.isPresent()) {
      problems.write(answer, guard.reconsider(why.get(), call, user(), groups()));
    } else if (failed && call.changes() && status != null) {
      problems.write(answer, status, "engine-refused", titleOf(status));
    }
    answer.copyBodyToResponse();
  }

  private static String titleOf(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "提交的内容格式不正确";
      case UNAUTHORIZED -> "请先登录";
      case FORBIDDEN -> "您没有权限执行此操作";
      case NOT_FOUND -> "没有找到对应的事项，可能已办理完毕";
      default -> status.is4xxClientError() ? "请求无法处理" : "系统暂时无法处理，请稍后再试";
    };
  }

  private String user() {
    return current.id().orElseThrow(() -> Refused.forbidden("请先登录"));
  }

  private List<String> groups() {
    return current.roles().stream().map(Role::group).toList();
  }
}
