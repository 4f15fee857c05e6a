package org.kaohe.development.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.development.CheckIn;
import org.kaohe.development.ImprovementPlan;
import org.kaohe.development.ImprovementPlans;
import org.kaohe.development.PlanDays;
import org.kaohe.development.PlanKeepers;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** What the expressions of {@code improvement-plan} ask; our tables answer. */
@Component("planSteps")
public class PlanSteps {

  private final ImprovementPlans plans;
  private final PlanKeepers keepers;
  private final PlanDays days;
  private final Clock clock;

  PlanSteps(ImprovementPlans plans, PlanKeepers keepers, PlanDays days, Clock clock) {
    this.plans = plans;
    this.keepers = keepers;
    this.days = days;
    this.clock = clock;
  }

  public List<String> keepers(DelegateExecution execution) {
    return keepers.of(execution.getProcessBusinessKey()).stream()
        .map(EmployeeNumber::value)
        .toList();
  }

  public String employee(DelegateExecution execution) {
    return plan(execution).employee().value();
  }

  /** The last second of the due day. */
  public Date due(DelegateExecution execution) {
    return EngineDates.lastSecondOf(days.dueOn(execution.getProcessBusinessKey()), clock.getZone());
  }

  public Date remindAt(DelegateExecution execution) {
    return Date.from(days.remindAt(execution.getProcessBusinessKey()).toInstant());
  }

  /** When the due day is over. */
  public Date overAt(DelegateExecution execution) {
    return EngineDates.endOf(days.dueOn(execution.getProcessBusinessKey()), clock.getZone());
  }

  /** When the due day of whoever it was passed on to is over. */
  public Date overAgainAt(DelegateExecution execution) {
    return EngineDates.endOf(days.dueOnceMore(execution.getProcessBusinessKey()), clock.getZone());
  }

  public boolean checkInLeft(DelegateExecution execution) {
    return plan(execution).nextCheckIn().isPresent();
  }

  public Date checkInDay(DelegateExecution execution) {
    LocalDate day = plan(execution).nextCheckIn().map(CheckIn::heldOn).orElseThrow();
    return EngineDates.startOf(day, clock.getZone());
  }

  /** The day after the last one; that day itself if the plan was ended early. */
  public Date judgeDay(DelegateExecution execution) {
    ImprovementPlan plan = plan(execution);
    return plan.isEndedEarly()
        ? EngineDates.startOf(plan.lastDay(), clock.getZone())
        : EngineDates.endOf(plan.lastDay(), clock.getZone());
  }

  private ImprovementPlan plan(DelegateExecution execution) {
    return plans.get(execution.getProcessBusinessKey());
  }
}
