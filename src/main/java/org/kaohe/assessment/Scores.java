package org.kaohe.assessment;

import java.math.BigDecimal;

/** The one scale of scores: 0–100 with two decimals. */
final class Scores {

  static final int DECIMALS = 2;

  /** Enough that rounding a mean of reviews never crosses a rule's bound. */
  private static final int MEAN_DECIMALS = 10;

  private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(DECIMALS);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100).setScale(DECIMALS);

  private Scores() {}

  /** As shown; null stays null. */
  static BigDecimal shown(Fraction score) {
    return score == null ? null : score.rounded(DECIMALS);
  }

  /** As rules compare it: 90 exactly is 90, 89.9966… is below it. */
  static BigDecimal compared(Fraction mean) {
    BigDecimal exact = mean.rounded(MEAN_DECIMALS).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /** A composite with HR's points, at least 0 and at most 100. */
  static BigDecimal adjusted(BigDecimal base, BigDecimal points) {
    return base == null ? null : base.add(points).max(ZERO).min(HUNDRED).setScale(DECIMALS);
  }
}
