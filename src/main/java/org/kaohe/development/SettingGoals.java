package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager says what is to improve, with which support, by when, and when they look at it. */
@Service
public class SettingGoals {

  private final ImprovementPlans plans;
  private final PlanKeepers keepers;
  private final PlanForm form;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SettingGoals(
      ImprovementPlans plans,
      PlanKeepers keepers,
      PlanForm form,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.keepers = keepers;
    this.form = form;
    this.events = events;
    this.clock = clock;
  }

  /**
   * All as typed.
   *
   * @param checkIns days, parted by blanks, commas or lines
   * @throws org.kaohe.shared.Refused with every fault at once; unless {@code by} keeps the plan and
   *     it is still to be set
   */
  @Transactional
  public void set(
      String planId,
      String goals,
      String resources,
      String endsOn,
      String checkIns,
      EmployeeNumber by) {
    ImprovementPlan plan = plans.get(planId);
    keepers.expect(plan, by);
    PlanForm.Raw raw = new PlanForm.Raw(goals, resources, endsOn, checkIns);
    plan.set(form.read(raw, LocalDate.now(clock)), by, clock.instant());
    events.publishEvent(new PlanSet(plans.save(plan)));
  }
}
