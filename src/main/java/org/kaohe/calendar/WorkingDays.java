package org.kaohe.calendar;

import java.time.LocalDate;

/**
 * Working days of mainland China: weekends and decreed holidays off, make-up days on. Every method
 * refuses a day of a year without a table ({@code calendar-missing}); nothing is guessed.
 */
public interface WorkingDays {

  boolean isWorkingDay(LocalDate day);

  /** The nth working day after {@code day}, which itself is not counted. */
  LocalDate plus(LocalDate day, int workingDays);

  /** The last working day before {@code day}. */
  LocalDate before(LocalDate day);

  /** The number of working days from first to last, both included; 0 if last is before first. */
  int count(LocalDate first, LocalDate last);
}
