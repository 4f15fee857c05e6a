package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager looks at a running plan on a day that was set for it. */
@Service
public class CheckingIn {

  private static final int SHORTEST = 10;

  private final ImprovementPlans plans;
  private final PlanKeepers keepers;
  private final Clock clock;

  CheckingIn(ImprovementPlans plans, PlanKeepers keepers, Clock clock) {
    this.plans = plans;
    this.keepers = keepers;
    this.clock = clock;
  }

  /**
   * Records the next check-in.
   *
   * @param last the plan is to be judged now, before its end
   * @throws Refused unless {@code by} keeps the plan; before the check-in's day
   */
  @Transactional
  public void record(String planId, String progress, boolean last, EmployeeNumber by) {
    ImprovementPlan plan = plans.get(planId);
    keepers.expect(plan, by);
    LocalDate today = LocalDate.now(clock);
    if (plan.nextCheckIn().filter(next -> next.heldOn().isAfter(today)).isPresent()) {
      throw Refused.conflict("check-in-early", "还没有到检查日期");
    }
    plan.checkIn(checked(progress), by, clock.instant());
    if (last) {
      plan.endEarly(today);
    }
    plans.save(plan);
  }

  private static String checked(String progress) {
    List<Fault> faults = new ArrayList<>();
    String text = Texts.read("检查情况", progress, SHORTEST, Texts.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("check-in-invalid", "检查记录没有保存，请更正后再提交", faults);
    }
    return text;
  }
}
