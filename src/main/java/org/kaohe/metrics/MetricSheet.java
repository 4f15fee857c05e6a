package org.kaohe.metrics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * One person's figures of one month or week.
 *
 * @param values by {@link Metric}; a missing figure is absent; yes/no is 1/0; without trailing
 *     zeros, so that equal figures are equal sheets
 * @param source where the figures come from, or null
 */
public record MetricSheet(
    EmployeeNumber employee, Period period, Map<Metric, BigDecimal> values, String source) {

  public MetricSheet {
    Map<Metric, BigDecimal> plain = new EnumMap<>(Metric.class);
    values.forEach((metric, value) -> plain.put(metric, plain(value)));
    values = Collections.unmodifiableMap(plain);
  }

  /** This sheet with what a file says in the columns it has. */
  MetricSheet replaced(MetricSheet row, Set<Metric> columns, boolean withSource) {
    Map<Metric, BigDecimal> merged = new EnumMap<>(Metric.class);
    merged.putAll(values);
    merged.keySet().removeAll(columns);
    merged.putAll(row.values);
    return new MetricSheet(employee, period, merged, withSource ? row.source : source);
  }

  MetricSheet with(Metric metric, BigDecimal value) {
    Map<Metric, BigDecimal> changed = new EnumMap<>(Metric.class);
    changed.putAll(values);
    changed.remove(metric);
    if (value != null) {
      changed.put(metric, value);
    }
    return new MetricSheet(employee, period, changed, source);
  }

  static MetricSheet empty(EmployeeNumber employee, Period period) {
    return new MetricSheet(employee, period, Map.of(), null);
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** By {@link Metric#key}, as policies read them. */
  public Map<String, BigDecimal> byKey() {
    Map<String, BigDecimal> byKey = new HashMap<>();
    values.forEach((metric, value) -> byKey.put(metric.key(), value));
    return byKey;
  }
}
