package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.escalation.ClosingCases;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.OpeningAtOnce;
import org.kaohe.portal.CaseDesk;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件: all for HR, one for whoever it waits for, the own ones for the accused. */
@Controller
class CasePages {

  private final CaseDesk desk;
  private final OpeningAtOnce opening;
  private final ClosingCases closing;
  private final CurrentUser user;

  CasePages(CaseDesk desk, OpeningAtOnce opening, ClosingCases closing, CurrentUser user) {
    this.desk = desk;
    this.opening = opening;
    this.closing = closing;
    this.user = user;
  }

  @GetMapping("/hr/cases")
  String all(@RequestParam(defaultValue = "1") int page, Model model) {
    CaseDesk.Page cases = desk.page(user.employee(), page);
    model.addAttribute("cases", cases.shown());
    model.addAttribute("names", cases.names());
    return "portal/cases";
  }

  @GetMapping({"/hr/cases/{id}", "/cases/{id}"})
  String one(@PathVariable String id, @ModelAttribute("viewer") Viewer viewer, Model model) {
    model.addAttribute("whole", desk.one(id, user.employee(), viewer.isHr()));
    model.addAttribute("own", false);
    return "portal/case";
  }

  @GetMapping("/me/cases/{id}")
  String mine(@PathVariable String id, Model model) {
    model.addAttribute("whole", desk.own(id, user.employee()));
    model.addAttribute("own", true);
    return "portal/case";
  }

  @PostMapping("/hr/cases")
  Object open(
      @RequestParam(defaultValue = "") String record,
      HttpServletRequest request,
      HttpServletResponse response) {
    EscalationCase opened = opening.open(record.strip(), user.employee());
    return Done.at("/hr/cases/" + opened.id(), "案件 " + opened.number() + " 已立案", request, response);
  }

  @PostMapping("/hr/cases/{id}/reopening")
  Object reopen(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    closing.reopen(id, reason, user.employee());
    return Done.at("/hr/cases/" + id, "案件已重新立案", request, response);
  }
}
