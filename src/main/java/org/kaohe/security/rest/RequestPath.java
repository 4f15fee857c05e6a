package org.kaohe.security.rest;

import jakarta.servlet.http.HttpServletRequest;

/** The path as the container took it: decoded, so that no spelling gets past a rule. */
public final class RequestPath {

  private RequestPath() {}

  public static String of(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }
}
