package org.kaohe.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.Period;

/**
 * What is known of one person and one period when rules are read.
 *
 * @param metrics figures by metric key (see {@code org.kaohe.metrics.Metric#key}); a missing one is
 *     absent, never null or 0; yes/no figures are 1/0. Of a quarter or year: means of rates and
 *     times, sums of counts and amounts, over the months with data
 * @param composite null if there is none
 * @param grade 优秀, 良好, 合格 or 不合格; null without composite
 * @param rank null if not ranked
 * @param eligible false breaks every chain (policies C, A12)
 * @param reviewMeans means of criteria and sources by key, e.g. {@code managerAttitude}, {@code
 *     peerScore}; absent where missing
 * @param parts the periods within it that are known, oldest first: the weeks of a month (with
 *     figures), the final months of a quarter or year
 * @param cleared names of chains that it is no step of, since the penalty that followed was taken
 *     back
 */
public record PersonPeriod(
    Period period,
    Map<String, BigDecimal> metrics,
    BigDecimal composite,
    String grade,
    Integer rank,
    boolean eligible,
    Map<String, BigDecimal> reviewMeans,
    List<PersonPeriod> parts,
    Set<String> cleared) {

  public PersonPeriod {
    metrics = Map.copyOf(metrics);
    reviewMeans = Map.copyOf(reviewMeans);
    parts = List.copyOf(parts);
    cleared = Set.copyOf(cleared);
  }

  /** A period that counts in every chain. */
  public PersonPeriod(
      Period period,
      Map<String, BigDecimal> metrics,
      BigDecimal composite,
      String grade,
      Integer rank,
      boolean eligible,
      Map<String, BigDecimal> reviewMeans,
      List<PersonPeriod> parts) {
    this(period, metrics, composite, grade, rank, eligible, reviewMeans, parts, Set.of());
  }

  /** A period of which no parts are known. */
  public PersonPeriod(
      Period period,
      Map<String, BigDecimal> metrics,
      BigDecimal composite,
      String grade,
      Integer rank,
      boolean eligible,
      Map<String, BigDecimal> reviewMeans) {
    this(period, metrics, composite, grade, rank, eligible, reviewMeans, List.of());
  }

  public PersonPeriod withParts(List<PersonPeriod> others) {
    return with(others, cleared);
  }

  public PersonPeriod withCleared(Set<String> chains) {
    return with(parts, chains);
  }

  private PersonPeriod with(List<PersonPeriod> others, Set<String> chains) {
    return new PersonPeriod(
        period, metrics, composite, grade, rank, eligible, reviewMeans, others, chains);
  }
}
