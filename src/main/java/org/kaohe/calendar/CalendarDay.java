package org.kaohe.calendar;

import java.time.LocalDate;

/**
 * A decreed day off, or a make-up working day.
 *
 * @param name the holiday, or null
 * @param source the notice that decrees it, or null
 */
public record CalendarDay(LocalDate day, DayType type, String name, String source) {}
