package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Refuses a step whose deadlines lie in a year without a calendar while the person who takes it is
 * there to read why; the job that follows could only fail.
 */
@Component
class ForeseenDeadlines {

  private final WorkingDays calendar;
  private final CycleSettings settings;
  private final CommitteeOfCycle committee;
  private final CollectionSchedules schedules;
  private final Clock clock;

  ForeseenDeadlines(
      WorkingDays calendar,
      CycleSettings settings,
      CommitteeOfCycle committee,
      CollectionSchedules schedules,
      Clock clock) {
    this.calendar = calendar;
    this.settings = settings;
    this.committee = committee;
    this.schedules = schedules;
    this.clock = clock;
  }

  /** Up to the consolidation that follows by itself. */
  void ofCollection(Cycle cycle) {
    LocalDate last = schedules.of(cycle).collectUntil();
    calendar.plus(last, settings.consolidationDays());
  }

  /** With the committee's ballots before it, if the policy has one. */
  void ofConfirmation(Cycle cycle) {
    committee.foresee(cycle, settings.confirmationDays());
  }

  void ofAppeals() {
    calendar.plus(today(), settings.appealDays());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
