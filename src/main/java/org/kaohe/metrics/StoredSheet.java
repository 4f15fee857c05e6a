package org.kaohe.metrics;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * A sheet as it stands in the table.
 *
 * @param version 0 for one that is new
 */
public record StoredSheet(MetricSheet sheet, int version) {

  private static final int NEW = 0;

  static StoredSheet none(EmployeeNumber employee, Period period) {
    return new StoredSheet(MetricSheet.empty(employee, period), NEW);
  }

  public boolean isNew() {
    return version == NEW;
  }
}
