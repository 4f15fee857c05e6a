package org.kaohe.policy;

import java.math.BigDecimal;
import java.util.Map;
import org.kaohe.shared.Period;

/**
 * What is known of one person and one month (or other period) when rules are read.
 *
 * @param metrics figures by metric key (see {@code org.kaohe.metrics.Metric#key}); a missing one is
 *     absent, never null or 0; yes/no figures are 1/0
 * @param composite null if there is none
 * @param grade 优秀, 良好, 合格 or 不合格; null without composite
 * @param rank null if not ranked
 * @param eligible false breaks every chain (policies C, A12)
 * @param reviewMeans means of criteria and sources by key, e.g. {@code managerAttitude}, {@code
 *     peerScore}; absent where missing
 */
public record PersonMonth(
    Period period,
    Map<String, BigDecimal> metrics,
    BigDecimal composite,
    String grade,
    Integer rank,
    boolean eligible,
    Map<String, BigDecimal> reviewMeans) {

  public PersonMonth {
    metrics = Map.copyOf(metrics);
    reviewMeans = Map.copyOf(reviewMeans);
  }
}
