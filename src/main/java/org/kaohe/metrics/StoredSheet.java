package org.kaohe.metrics;

/**
 * A sheet as it stands in the table.
 *
 * @param version 0 for one that is new
 */
public record StoredSheet(MetricSheet sheet, int version) {

  static final int NEW = 0;

  boolean isNew() {
    return version == NEW;
  }
}
