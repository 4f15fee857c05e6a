package org.kaohe.metrics;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;

/**
 * The metrics file (指标), read without the database.
 *
 * @param rows rows whose employee and period were understood
 * @param columns the figures whose headings the file contains
 * @param table with every fault found so far
 */
public record MetricsFile(List<MetricRow> rows, Set<Metric> columns, Table table) {

  public static List<Heading<?>> headings() {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Reads the file and checks what can be checked without the staff: forms, bounds, figures that
   * contradict each other, duplicates. Faults are collected in the table.
   *
   * @throws org.kaohe.shared.Refused if the file as a whole is not readable
   */
  public static MetricsFile read(InputStream in, String fileName) {
    throw new UnsupportedOperationException("not built yet");
  }
}
