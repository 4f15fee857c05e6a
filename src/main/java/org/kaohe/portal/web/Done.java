package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.RequestContextUtils;

/** How a form that was carried out answers: its page anew, saying so. */
final class Done {

  private Done() {}

  /**
   * @param path of this application
   */
  static Object at(
      String path, String message, HttpServletRequest request, HttpServletResponse response) {
    RequestContextUtils.getOutputFlashMap(request).put("done", message);
    if (!isPart(request)) {
      return "redirect:" + path;
    }
    String address = request.getContextPath() + path;
    RequestContextUtils.saveOutputFlashMap(address, request, response);
    return ResponseEntity.ok().header("HX-Redirect", address).body("");
  }

  /** Whether htmx asks for a part of a page. */
  static boolean isPart(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
  }
}
