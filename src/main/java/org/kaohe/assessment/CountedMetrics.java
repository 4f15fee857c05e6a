package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.ScoringRules;

/** The figures that count: a satisfaction with too few ratings behind it is missing (part C). */
public final class CountedMetrics {

  private CountedMetrics() {}

  /** By metric key; without a count of ratings the satisfaction stands. */
  public static Map<String, BigDecimal> of(Map<String, BigDecimal> metrics, ScoringRules rules) {
    BigDecimal ratings = metrics.get(Metric.RATINGS.key());
    if (ratings == null || ratings.compareTo(BigDecimal.valueOf(rules.minimumRatings())) >= 0) {
      return metrics;
    }
    Map<String, BigDecimal> counted = new HashMap<>(metrics);
    counted.remove(Metric.SATISFACTION.key());
    return counted;
  }
}
