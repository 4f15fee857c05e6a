package org.kaohe.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.kaohe.tables.ImportReport;
import org.kaohe.tables.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports a year's notice, or single days of a year that is known already. */
@Service
class ImportingCalendar implements Import {

  private final CalendarYears years;

  ImportingCalendar(CalendarYears years) {
    this.years = years;
  }

  @Override
  public String kind() {
    return "calendar";
  }

  @Override
  public List<Heading<?>> headings() {
    return CalendarFile.headings();
  }

  @Override
  @Transactional
  public ImportReport run(InputStream file, String fileName, EmployeeNumber by) {
    CalendarFile.Content content = CalendarFile.read(file, fileName);
    content.table().refuseIfFaulty();
    Set<Integer> named =
        content.days().stream()
            .map(day -> day.day().getYear())
            .collect(Collectors.toCollection(TreeSet::new));
    refuseFragments(content, named);
    return store(content, days(named));
  }

  /** Some days of a new year are no table of it: all others would be guessed. */
  private void refuseFragments(CalendarFile.Content content, Set<Integer> named) {
    Table table = content.table();
    Set<Integer> known = years.known(named);
    named.stream()
        .filter(year -> !known.contains(year) && !hasNewYear(content.days(), year))
        .forEach(year -> table.faults().add(incomplete(year)));
    table.refuseIfFaulty();
  }

  private static boolean hasNewYear(List<CalendarDay> days, int year) {
    return days.stream()
        .anyMatch(day -> day.day().equals(LocalDate.of(year, 1, 1)) && day.type() == DayType.OFF);
  }

  private static Fault incomplete(int year) {
    return Fault.at("日期", year, "%d 年的日历不完整：没有元旦（%d-01-01 休）；请导入该年放假通知的全部日期".formatted(year, year));
  }

  private Map<LocalDate, CalendarDay> days(Set<Integer> named) {
    return years.days(named).stream()
        .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
  }

  private ImportReport store(CalendarFile.Content content, Map<LocalDate, CalendarDay> before) {
    List<CalendarDay> different =
        content.days().stream().filter(day -> !day.equals(before.get(day.day()))).toList();
    int created = (int) different.stream().filter(day -> !before.containsKey(day.day())).count();
    if (!different.isEmpty()) {
      years.put(different);
    }
    int rows = content.days().size();
    return new ImportReport(
        rows,
        created,
        different.size() - created,
        rows - different.size(),
        content.table().ignoredHeadings());
  }
}
