package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricSheet;

/**
 * Figures by metric key as rules may read them: a satisfaction behind which there are fewer ratings
 * than HR wants counts as missing (policies C). An unknown number of ratings does not.
 */
public final class UsableMetrics {

  private UsableMetrics() {}

  /**
   * @param minimumRatings 0 is off
   */
  public static Map<String, BigDecimal> of(MetricSheet sheet, int minimumRatings) {
    BigDecimal ratings = sheet.values().get(Metric.RATINGS);
    boolean tooFew = ratings != null && ratings.compareTo(BigDecimal.valueOf(minimumRatings)) < 0;
    return sheet.values().entrySet().stream()
        .filter(figure -> !(tooFew && figure.getKey() == Metric.SATISFACTION))
        .collect(Collectors.toMap(figure -> figure.getKey().key(), Map.Entry::getValue));
  }
}
