package org.kaohe.assessment.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/** Due days as the engine wants them. */
final class ReviewDates {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private ReviewDates() {}

  /** The last second in which a review may be submitted. */
  static Date dueDate(LocalDate dueOn, ZoneId zone) {
    return Date.from(dueOn.atTime(END_OF_DAY).atZone(zone).toInstant());
  }

  static Date deadline(LocalDate dueOn, ZoneId zone) {
    return Date.from(dueOn.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
