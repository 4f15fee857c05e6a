package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What decides between equal composites, in this order (policies A9).
 *
 * @param satisfaction percent, higher first; null (missing) sorts last
 * @param resolutionRate percent, higher first; null sorts last
 * @param verifiedComplaints fewer first; a mean for teams
 */
public record TieBreakers(
    BigDecimal satisfaction, BigDecimal resolutionRate, BigDecimal verifiedComplaints) {

  private static final Comparator<BigDecimal> HIGHER_FIRST =
      Comparator.nullsLast(Comparator.reverseOrder());

  public static final Comparator<TieBreakers> BEST_FIRST =
      Comparator.comparing(TieBreakers::satisfaction, HIGHER_FIRST)
          .thenComparing(TieBreakers::resolutionRate, HIGHER_FIRST)
          .thenComparing(TieBreakers::verifiedComplaints);
}
