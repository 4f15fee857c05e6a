package org.kaohe.metrics;

import java.math.BigDecimal;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * One person's figures of one month or week.
 *
 * @param values by {@link Metric}; a missing figure is absent; yes/no is 1/0
 * @param source where the figures come from, or null
 */
public record MetricSheet(
    EmployeeNumber employee, Period period, Map<Metric, BigDecimal> values, String source) {

  public MetricSheet {
    values = Map.copyOf(values);
  }
}
