package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.appeal.Appealing;
import org.kaohe.appeal.Complaint;
import org.kaohe.escalation.EscalationCases;
import org.kaohe.portal.MyMonth;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的考核: one's own results and appeals. */
@Controller
class MyPages {

  private final MyMonth month;
  private final EscalationCases cases;
  private final Appealing appealing;
  private final CurrentUser user;

  MyPages(MyMonth month, EscalationCases cases, Appealing appealing, CurrentUser user) {
    this.month = month;
    this.cases = cases;
    this.appealing = appealing;
    this.user = user;
  }

  @GetMapping("/me")
  String mine(@RequestParam(defaultValue = "false") boolean all, Model model) {
    model.addAttribute("my", month.of(user.employee(), all));
    model.addAttribute("cases", cases.of(user.employee()));
    return "portal/me";
  }

  @PostMapping("/me/appeals")
  Object appeal(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(required = false) String lineId,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) String references,
      HttpServletRequest request,
      HttpServletResponse response) {
    appealing.appeal(
        new Complaint(period, subject, null, lineId, reason, references), user.employee());
    return Done.at("/me", "申诉已提交，复核结果会在本页告知您", request, response);
  }
}
