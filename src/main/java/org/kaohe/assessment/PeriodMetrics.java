package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The figures of a quarter or year: means of rates and times, sums of counts and amounts, each over
 * the months that have it. Pay and yes/no figures have none.
 */
public final class PeriodMetrics {

  private PeriodMetrics() {}

  /**
   * @param months figures of each month by metric key, as they count
   */
  public static Map<String, BigDecimal> of(List<Map<String, BigDecimal>> months) {
    throw new UnsupportedOperationException("figures of " + months.size() + " months");
  }
}
