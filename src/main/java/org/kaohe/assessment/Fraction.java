package org.kaohe.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact number, so that a score is rounded once, at its end, and nowhere before. It is not
 * reduced: scores take few steps, and reducing at each costs most of the time.
 *
 * @param denominator positive
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = of(BigDecimal.ZERO);
  static final Fraction ONE = of(BigDecimal.ONE);
  static final Fraction HUNDRED = of(BigDecimal.valueOf(100));

  Fraction {
    if (denominator.signum() <= 0) {
      throw new ArithmeticException("the denominator must be positive");
    }
  }

  static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  /** Of at least one number. */
  static Fraction mean(Collection<Fraction> numbers) {
    Fraction sum = numbers.stream().reduce(ZERO, Fraction::plus);
    return sum.dividedBy(of(BigDecimal.valueOf(numbers.size())));
  }

  Fraction plus(Fraction other) {
    return denominator.equals(other.denominator)
        ? new Fraction(numerator.add(other.numerator), denominator)
        : new Fraction(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** By a positive number. */
  Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
