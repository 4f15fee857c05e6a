package org.kaohe.development.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.kaohe.development.ImprovementPlans;
import org.kaohe.development.ViewingPlans;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Improvement plans: one's own, one that concerns oneself, and all of them for HR. */
@RestController
class PlanController {

  private final ImprovementPlans plans;
  private final ViewingPlans viewing;

  PlanController(ImprovementPlans plans, ViewingPlans viewing) {
    this.plans = plans;
    this.viewing = viewing;
  }

  @GetMapping("/api/me/plans")
  List<PlanView> mine(Principal by) {
    return plans.of(number(by)).stream().map(PlanView::of).toList();
  }

  @GetMapping("/api/plans/{id}")
  PlanView one(@PathVariable String id, Principal by, HttpServletRequest request) {
    return PlanView.of(viewing.read(id, number(by), request.isUserInRole("HR")));
  }

  @GetMapping("/api/plans")
  List<PlanView> all() {
    return viewing.latest().stream().map(PlanView::of).toList();
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
