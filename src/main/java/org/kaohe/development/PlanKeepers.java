package org.kaohe.development;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;

/** Who sets, checks and judges a plan: the direct manager; later on whoever it was passed on to. */
@Service
public class PlanKeepers {

  private final ImprovementPlans plans;
  private final Superiors superiors;

  PlanKeepers(ImprovementPlans plans, Superiors superiors) {
    this.plans = plans;
    this.superiors = superiors;
  }

  /** Never the employee. Empty only where nobody else is left in HR. */
  public List<EmployeeNumber> of(String planId) {
    return of(plans.get(planId));
  }

  List<EmployeeNumber> of(ImprovementPlan plan) {
    return superiors.of(plan.employee(), plan.passedOn());
  }

  void expect(ImprovementPlan plan, EmployeeNumber by) {
    if (!of(plan).contains(by)) {
      throw Refused.forbidden("改进计划由员工的直接上级制定和评定，逾期逐级上移；员工本人不得办理");
    }
  }
}
