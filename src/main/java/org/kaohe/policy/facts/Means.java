package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Unrounded means. */
final class Means {

  private Means() {}

  static Optional<BigDecimal> of(Collection<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(values.size()), FactValue.PRECISION));
  }
}
