package org.kaohe.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;

/** Working days by the tables that ship with the project or were imported. */
@Service
class DecreedWorkingDays implements WorkingDays {

  private final CalendarYears years;

  DecreedWorkingDays(CalendarYears years) {
    this.years = years;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return year(day).isWorkingDay(day);
  }

  @Override
  public LocalDate plus(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("negative: " + workingDays);
    }
    LocalDate current = day;
    for (int left = workingDays; left > 0; ) {
      current = current.plusDays(1);
      left -= isWorkingDay(current) ? 1 : 0;
    }
    return current;
  }

  @Override
  public LocalDate before(LocalDate day) {
    LocalDate current = day.minusDays(1);
    while (!isWorkingDay(current)) {
      current = current.minusDays(1);
    }
    return current;
  }

  @Override
  public int count(LocalDate first, LocalDate last) {
    int count = 0;
    for (LocalDate from = first; !from.isAfter(last); ) {
      LocalDate to = min(last, from.with(TemporalAdjusters.lastDayOfYear()));
      count += year(from).count(from, to);
      from = to.plusDays(1);
    }
    return count;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private CalendarYear year(LocalDate day) {
    return years.find(day.getYear()).orElseThrow(() -> missing(day));
  }

  private static Refused missing(LocalDate day) {
    return Refused.conflict(
        "calendar-missing", "没有 %d 年的工作日历，无法确定 %s 是否工作日；请先导入该年的放假安排".formatted(day.getYear(), day));
  }
}
