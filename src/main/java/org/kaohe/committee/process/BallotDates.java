package org.kaohe.committee.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Due days as the engine wants them. */
final class BallotDates {

  private BallotDates() {}

  /** The last second of the day. */
  static Date due(LocalDate dueOn, ZoneId zone) {
    return Date.from(deadline(dueOn, zone).toInstant().minusSeconds(1));
  }

  /** When the day is over. */
  static Date deadline(LocalDate dueOn, ZoneId zone) {
    return Date.from(dueOn.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
