package org.kaohe.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a policy turns figures and reviews into scores (policies part C). Weights are percent and add
 * up to 100.
 *
 * @param minimumPresence working days of the month to be eligible
 * @param minimumRatings below it a satisfaction figure counts as missing; 0 is off
 * @param minimumPeers below it the peer part counts as missing
 * @param minimumQuarterMonths final months of a quarter that it takes to be ranked in it
 * @param minimumYearMonths final months of a year likewise
 */
public record ScoringRules(
    List<Indicator> indicators,
    BigDecimal metricsWeight,
    BigDecimal managerWeight,
    BigDecimal peerWeight,
    BigDecimal selfWeight,
    BigDecimal excellentFrom,
    BigDecimal goodFrom,
    BigDecimal passFrom,
    int minimumPresence,
    int minimumRatings,
    int minimumPeers,
    int minimumQuarterMonths,
    int minimumYearMonths) {

  public static final String EXCELLENT = "优秀";
  public static final String GOOD = "良好";
  public static final String PASS = "合格";
  public static final String FAIL = "不合格";

  public ScoringRules {
    indicators = List.copyOf(indicators);
  }

  /**
   * One indicator of the metrics score.
   *
   * @param key its name, also as a fact
   * @param metric metric key; with {@code per}, the ratio's numerator
   * @param per metric key of a ratio's denominator, or null
   * @param percent the ratio is a percentage (times 100) and not an amount such as 客单价
   * @param target null: a rate that scores itself
   * @param lowerIsBetter a time: {@code 100 * min(1, target / value)}
   * @param weight percent
   */
  public record Indicator(
      String key,
      String title,
      String metric,
      String per,
      boolean percent,
      BigDecimal target,
      boolean lowerIsBetter,
      BigDecimal weight) {}

  public String gradeOf(BigDecimal composite) {
    if (composite.compareTo(excellentFrom) >= 0) {
      return EXCELLENT;
    }
    if (composite.compareTo(goodFrom) >= 0) {
      return GOOD;
    }
    return composite.compareTo(passFrom) >= 0 ? PASS : FAIL;
  }

  /**
   * The figures that count: a satisfaction with fewer ratings behind it than {@code minimumRatings}
   * is missing (policies C). Without a number of ratings it counts.
   */
  public Map<String, BigDecimal> usable(Map<String, BigDecimal> metrics) {
    BigDecimal ratings = minimumRatings == 0 ? null : metrics.get("ratings");
    if (ratings == null || ratings.compareTo(BigDecimal.valueOf(minimumRatings)) >= 0) {
      return metrics;
    }
    Map<String, BigDecimal> usable = new HashMap<>(metrics);
    usable.remove("satisfaction");
    return usable;
  }
}
