package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** The due dates of a collection that starts today, with the days granted for it. */
@Component
class CollectionSchedules {

  private final GrantedDelays delays;
  private final WorkingDays calendar;
  private final CycleSettings settings;
  private final Clock clock;

  CollectionSchedules(
      GrantedDelays delays, WorkingDays calendar, CycleSettings settings, Clock clock) {
    this.delays = delays;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  CollectionSchedule of(Cycle cycle) {
    CollectionSchedule usual = CollectionSchedule.from(LocalDate.now(clock), settings, calendar);
    int granted = delays.daysOfCollection(cycle.id());
    return granted == 0 ? usual : usual.laterBy(granted, calendar);
  }
}
