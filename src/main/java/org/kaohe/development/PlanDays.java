package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.kaohe.calendar.WorkingDays;
import org.springframework.stereotype.Service;

/** By when a plan's present step is to be done, counted from today. */
@Service
public class PlanDays {

  private static final LocalTime AT = LocalTime.of(9, 0);

  private final ImprovementPlans plans;
  private final WorkingDays calendar;
  private final DevelopmentSettings settings;
  private final Clock clock;

  PlanDays(
      ImprovementPlans plans, WorkingDays calendar, DevelopmentSettings settings, Clock clock) {
    this.plans = plans;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws org.kaohe.shared.Refused {@code calendar-missing}
   */
  public LocalDate dueOn(String planId) {
    return calendar.plus(today(), allowed(plans.get(planId)));
  }

  /** When whoever has not done it is reminded: on the working day before. */
  public ZonedDateTime remindAt(String planId) {
    return calendar.before(dueOn(planId)).atTime(AT).atZone(clock.getZone());
  }

  /** By when whoever it is passed on to is to do it. */
  public LocalDate dueOnceMore(String planId) {
    return calendar.plus(dueOn(planId), allowed(plans.get(planId)));
  }

  private int allowed(ImprovementPlan plan) {
    return switch (plan.state()) {
      case OPENED -> settings.goalsDays();
      case SET -> settings.acknowledgeDays();
      case RUNNING, CONCLUDED ->
          plan.nextCheckIn().isPresent() ? settings.checkInDays() : settings.judgeDays();
    };
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
