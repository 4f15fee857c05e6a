package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.portal.PersonDesk;
import org.kaohe.portal.ReportDesk;
import org.kaohe.records.VoidingRecords;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 报告与记录: conduct reports, merit claims, and records that HR may declare void. */
@Controller
@RequestMapping("/hr/reports")
class ReportDeskPages {

  private final ReportDesk desk;
  private final PersonDesk people;
  private final VoidingRecords voiding;
  private final CurrentUser user;

  ReportDeskPages(ReportDesk desk, PersonDesk people, VoidingRecords voiding, CurrentUser user) {
    this.desk = desk;
    this.people = people;
    this.voiding = voiding;
    this.user = user;
  }

  @GetMapping
  String reports(@RequestParam(defaultValue = "1") int page, Model model) {
    var reports = desk.reports(user.employee(), page);
    model.addAttribute("reports", reports.shown());
    model.addAttribute("names", reports.names());
    return "portal/reports";
  }

  @GetMapping("/claims")
  String claims(@RequestParam(defaultValue = "1") int page, Model model) {
    var claims = desk.claims(page);
    model.addAttribute("claims", claims.shown());
    model.addAttribute("names", claims.names());
    return "portal/claims";
  }

  @GetMapping("/records")
  String records(
      @RequestParam(defaultValue = "") String employee,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    String wanted = employee.strip();
    EmployeeNumber number = wanted.isEmpty() ? null : people.member(wanted).number();
    var records = desk.records(number, user.employee(), page);
    model.addAttribute("records", records.shown());
    model.addAttribute("names", records.names());
    model.addAttribute("employee", wanted);
    return "portal/records";
  }

  @PostMapping("/records/{number}/voiding")
  Object voidRecord(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    voiding.voidRecord(number, reason, user.employee());
    return Done.at("/hr/reports/records", "记录 " + number + " 已作废，相关的奖惩随后重新计算", request, response);
  }
}
