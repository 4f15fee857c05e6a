package org.kaohe.development.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Days as the engine wants them. */
final class EngineDates {

  private EngineDates() {}

  static Date startOf(LocalDate day, ZoneId zone) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  /** When the day is over. */
  static Date endOf(LocalDate day, ZoneId zone) {
    return startOf(day.plusDays(1), zone);
  }

  static Date lastSecondOf(LocalDate day, ZoneId zone) {
    return Date.from(endOf(day, zone).toInstant().minusSeconds(1));
  }
}
