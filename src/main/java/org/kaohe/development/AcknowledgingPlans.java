package org.kaohe.development;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee takes note of a plan and may say something to it; it runs in any case. */
@Service
public class AcknowledgingPlans {

  private final ImprovementPlans plans;
  private final Clock clock;

  AcknowledgingPlans(ImprovementPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * @param remark at most 2,000 characters, or null
   * @throws Refused unless it is the employee's own plan, and set
   */
  @Transactional
  public void acknowledge(String planId, String remark, EmployeeNumber by) {
    ImprovementPlan plan = plans.get(planId);
    if (!plan.employee().equals(by)) {
      throw Refused.forbidden("只有员工本人可以确认自己的改进计划");
    }
    List<Fault> faults = new ArrayList<>();
    String said = Texts.read("意见", remark, 0, Texts.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("plan-remark-invalid", "没有提交，请更正后再提交", faults);
    }
    plan.acknowledge(said.isEmpty() ? null : said, clock.instant());
    plans.save(plan);
  }

  /** The time to acknowledge is over. */
  @Transactional
  public void runUnacknowledged(String planId) {
    ImprovementPlan plan = plans.get(planId);
    plan.runUnacknowledged();
    plans.save(plan);
  }
}
