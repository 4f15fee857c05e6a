package org.kaohe.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableFile;
import org.kaohe.tables.TableRow;

/** The calendar file (formats: 工作日历), read without a database. */
public final class CalendarFile {

  static final Heading<LocalDate> DAY = Heading.required("日期", Cells.date());
  static final Heading<DayType> TYPE = Heading.required("类型", Cells.oneOf(types()));
  static final Heading<String> NAME = Heading.optional("名称", Cells.text(100));
  static final Heading<String> SOURCE = Heading.optional("来源", Cells.text(200));

  private CalendarFile() {}

  public static List<Heading<?>> headings() {
    return List.of(DAY, TYPE, NAME, SOURCE);
  }

  /** Every fault that the file alone shows is in the table's faults. */
  public static Content read(InputStream in, String fileName) {
    Table table = TableFile.read(in, fileName, headings());
    Set<LocalDate> seen = new HashSet<>();
    List<CalendarDay> days = new ArrayList<>();
    for (TableRow row : table.rows()) {
      LocalDate day = row.get(DAY);
      if (day != null && !seen.add(day)) {
        row.fault(DAY, day, "日期重复");
      }
      days.add(new CalendarDay(day, row.get(TYPE), row.get(NAME), row.get(SOURCE)));
    }
    return new Content(table, days);
  }

  private static Map<String, DayType> types() {
    Map<String, DayType> types = new LinkedHashMap<>();
    for (DayType type : DayType.values()) {
      types.put(type.label(), type);
    }
    return types;
  }

  /**
   * @param table for its faults and ignored headings
   * @param days whole only if the table has no faults
   */
  public record Content(Table table, List<CalendarDay> days) {}
}
