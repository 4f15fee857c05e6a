package org.kaohe.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** One year's table: decreed days, and the plain week for all others. */
public final class CalendarYear {

  private final Map<LocalDate, DayType> decreed;

  public CalendarYear(Collection<CalendarDay> days) {
    decreed = days.stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::type));
  }

  boolean isWorkingDay(LocalDate day) {
    DayType type = decreed.get(day);
    return type == null ? !isWeekend(day) : type == DayType.WORK;
  }

  /** From first to last, both included and of this year. */
  int count(LocalDate first, LocalDate last) {
    int count = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
