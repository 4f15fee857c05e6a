package org.kaohe.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Severity;
import org.kaohe.tables.Cells;

/** A report whose fields were understood, each by itself. */
record ReportForm(
    EmployeeNumber accused,
    LocalDate date,
    Category category,
    Severity severity,
    String description,
    String references,
    boolean anotherEvent) {

  /** Faults are left in {@code reading}; whatever is faulty is null. */
  static ReportForm read(RawReport raw, Reading reading) {
    Severity severity = reading.optional("程度", raw.severity(), Cells.oneOf(severities()));
    return new ReportForm(
        reading.required("工号", raw.accused(), Cells.employeeNumber()),
        reading.required("日期", raw.date(), Cells.date()),
        reading.required("类别", raw.category(), Cells.oneOf(categories())),
        severity == null ? Severity.MINOR : severity,
        reading.text("情况说明", raw.description(), 10, 1000),
        reading.text("证据线索", raw.references(), 0, 1000),
        Boolean.parseBoolean(raw.anotherEvent()));
  }

  static Map<String, Severity> severities() {
    Map<String, Severity> byLabel = new LinkedHashMap<>();
    Arrays.stream(Severity.values()).forEach(severity -> byLabel.put(severity.label(), severity));
    return byLabel;
  }

  private static Map<String, Category> categories() {
    Map<String, Category> conduct = Category.byLabel();
    conduct.values().removeIf(category -> !category.isConduct());
    return conduct;
  }
}
