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
  private final Clock clock;

  ForeseenDeadlines(WorkingDays calendar, CycleSettings settings, Clock clock) {
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /** Up to the consolidation that follows by itself. */
  void ofCollection() {
    LocalDate last = CollectionSchedule.from(today(), settings, calendar).collectUntil();
    calendar.plus(last, settings.consolidationDays());
  }

  void ofConfirmation() {
    calendar.plus(today(), settings.confirmationDays());
  }

  void ofAppeals() {
    calendar.plus(today(), settings.appealDays());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
