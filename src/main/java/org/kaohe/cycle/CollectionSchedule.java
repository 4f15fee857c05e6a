package org.kaohe.cycle;

import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;

/** The due dates of a month's assessments, in working days. */
record CollectionSchedule(
    LocalDate selfDue, LocalDate peerDue, LocalDate managerDue, LocalDate collectUntil) {

  static CollectionSchedule from(LocalDate start, CycleSettings settings, WorkingDays calendar) {
    LocalDate self = calendar.plus(start, settings.selfDays());
    LocalDate peers = calendar.plus(self, settings.peerDays());
    LocalDate manager = calendar.plus(peers, settings.managerDays());
    // A missing manager's review goes to two substitutes in turn, each with as many days.
    return new CollectionSchedule(
        self, peers, manager, calendar.plus(manager, 2 * settings.managerDays()));
  }

  CollectionSchedule laterBy(int days, WorkingDays calendar) {
    return new CollectionSchedule(
        calendar.plus(selfDue, days),
        calendar.plus(peerDue, days),
        calendar.plus(managerDue, days),
        calendar.plus(collectUntil, days));
  }
}
