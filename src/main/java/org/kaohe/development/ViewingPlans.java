package org.kaohe.development;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;

/** Who may read an improvement plan. */
@Service
public class ViewingPlans {

  private static final int MOST = 200;

  private final ImprovementPlans plans;
  private final PlanKeepers keepers;
  private final Superiors superiors;

  ViewingPlans(ImprovementPlans plans, PlanKeepers keepers, Superiors superiors) {
    this.plans = plans;
    this.keepers = keepers;
    this.superiors = superiors;
  }

  /**
   * The employee, whoever is or was responsible for the plan, and HR.
   *
   * @throws Refused as if it did not exist for anybody else
   */
  public ImprovementPlan read(String planId, EmployeeNumber by, boolean hr) {
    return plans
        .findById(planId)
        .filter(plan -> hr || concerns(plan, by))
        .orElseThrow(() -> Refused.unknown("plan-unknown", "没有这个改进计划"));
  }

  private boolean concerns(ImprovementPlan plan, EmployeeNumber by) {
    return plan.employee().equals(by)
        || by.equals(plan.setBy())
        || by.equals(plan.concludedBy())
        || keepers.of(plan).contains(by)
        || superiors.of(plan.employee(), 0).contains(by);
  }

  /** Everybody's, open ones first. */
  public List<ImprovementPlan> latest() {
    return plans.latest(MOST);
  }
}
