package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.outcomes.ClosingPayroll;
import org.kaohe.outcomes.PayrollOverview;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 工资: each month's payroll, and that HR has taken it. */
@Controller
@RequestMapping("/hr/payroll")
class PayrollPages {

  private final PayrollOverview overview;
  private final ClosingPayroll closing;
  private final CurrentUser user;

  PayrollPages(PayrollOverview overview, ClosingPayroll closing, CurrentUser user) {
    this.overview = overview;
    this.closing = closing;
    this.user = user;
  }

  @GetMapping
  String months(Model model) {
    model.addAttribute("months", overview.months());
    return "portal/payroll";
  }

  @PostMapping("/{month}/closing")
  Object take(
      @PathVariable String month, HttpServletRequest request, HttpServletResponse response) {
    closing.take(period(month), user.employee());
    return Done.at("/hr/payroll", month + " 的工资已标记为取走", request, response);
  }

  private static Period period(String month) {
    try {
      return Period.parse(month);
    } catch (IllegalArgumentException e) {
      throw Refused.invalid("payroll-month", "月份应形如 2026-10：" + month);
    }
  }
}
