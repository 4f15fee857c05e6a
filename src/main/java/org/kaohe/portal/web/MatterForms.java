package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** HR closes what was escalated, nominated or ordered. */
@Controller
class MatterForms {

  private final ClosingMatters closing;
  private final CurrentUser user;

  MatterForms(ClosingMatters closing, CurrentUser user) {
    this.closing = closing;
    this.user = user;
  }

  @PostMapping("/hr/matters/{lineId}/closure")
  Object close(
      @PathVariable String lineId,
      @RequestParam(defaultValue = "") String note,
      HttpServletRequest request,
      HttpServletResponse response) {
    closing.close(lineId, note, user.employee());
    return Done.at("/hr/exceptions", "事项已关闭", request, response);
  }
}
