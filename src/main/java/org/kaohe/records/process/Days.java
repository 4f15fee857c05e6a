package org.kaohe.records.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Due days as the engine wants them. */
final class Days {

  private Days() {}

  static Date lastSecondOf(LocalDate day, ZoneId zone) {
    return Date.from(endOf(day, zone).toInstant().minusSeconds(1));
  }

  /** When the day is over. */
  static Date endOf(LocalDate day, ZoneId zone) {
    return Date.from(day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
