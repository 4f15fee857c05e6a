package org.kaohe.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kaohe.security.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How the programs' doors answer those who are unknown or may not pass. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    if (!request.getRequestURI().startsWith("/camunda/")) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"kaohe\", charset=\"UTF-8\"");
    }
    boolean tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    problems.write(
        response,
        HttpStatus.UNAUTHORIZED,
        "login-required",
        tried ? "用户名或密码不正确（连续输错后须稍等再试）" : "请先登录");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    String title = cause instanceof CsrfException ? "页面已过期，请刷新后再试" : "您没有权限执行此操作";
    String slug = cause instanceof CsrfException ? "page-expired" : "forbidden";
    problems.write(response, HttpStatus.FORBIDDEN, slug, title);
  }
}
