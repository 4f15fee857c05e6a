package org.kaohe.metrics;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.metrics.MetricBounds.Contradiction;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableFile;
import org.kaohe.tables.TableRow;

/**
 * The metrics file (指标), read without the database.
 *
 * @param rows rows whose employee and period were understood
 * @param columns the figures whose headings the file contains
 * @param table with every fault found so far
 */
public record MetricsFile(List<MetricRow> rows, Set<Metric> columns, Table table) {

  private record Sheet(EmployeeNumber employee, Period period) {}

  public static List<Heading<?>> headings() {
    return MetricHeadings.all();
  }

  /**
   * Reads the file and checks what can be checked without the staff: forms, bounds, figures that
   * contradict each other, duplicates. Faults are collected in the table.
   *
   * @throws org.kaohe.shared.Refused if the file as a whole is not readable
   */
  public static MetricsFile read(InputStream in, String fileName) {
    Table table = TableFile.read(in, fileName, headings());
    Set<Metric> columns = columnsOf(table);
    List<MetricRow> rows =
        table.rows().stream().filter(MetricsFile::hasKey).map(row -> row(row, columns)).toList();
    rows.forEach(MetricsFile::refuseContradictions);
    refuseDuplicates(rows);
    return new MetricsFile(rows, columns, table);
  }

  boolean hasSource() {
    return table.headings().contains(MetricHeadings.SOURCE.name());
  }

  private static Set<Metric> columnsOf(Table table) {
    return Arrays.stream(Metric.values())
        .filter(metric -> table.headings().contains(metric.heading()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(() -> EnumSet.noneOf(Metric.class)),
                Collections::unmodifiableSet));
  }

  private static boolean hasKey(TableRow row) {
    return row.get(MetricHeadings.EMPLOYEE) != null && row.get(MetricHeadings.PERIOD) != null;
  }

  private static MetricRow row(TableRow row, Set<Metric> columns) {
    Map<Metric, BigDecimal> values = new EnumMap<>(Metric.class);
    for (Metric metric : columns) {
      BigDecimal value = row.get(MetricHeadings.of(metric));
      if (value != null) {
        values.put(metric, value);
      }
    }
    return new MetricRow(
        row,
        new MetricSheet(
            row.get(MetricHeadings.EMPLOYEE),
            row.get(MetricHeadings.PERIOD),
            values,
            row.get(MetricHeadings.SOURCE)));
  }

  private static void refuseContradictions(MetricRow row) {
    MetricBounds.contradictions(row.sheet().period(), row.sheet().values())
        .forEach(found -> fault(row, found));
  }

  static void fault(MetricRow row, Contradiction found) {
    String value =
        row.sheet().values().getOrDefault(found.metric(), BigDecimal.ZERO).toPlainString();
    row.row().fault(MetricHeadings.of(found.metric()), value, found.message());
  }

  private static void refuseDuplicates(List<MetricRow> rows) {
    Map<Sheet, Integer> first = new HashMap<>();
    for (MetricRow row : rows) {
      Sheet sheet = new Sheet(row.sheet().employee(), row.sheet().period());
      Integer earlier = first.putIfAbsent(sheet, row.row().number());
      if (earlier != null) {
        row.row()
            .fault(
                MetricHeadings.EMPLOYEE,
                sheet.employee(),
                "与第 %d 行重复：同一工号、同一期间只能有一行".formatted(earlier));
      }
    }
  }
}
