package org.kaohe.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact number, so that a score is rounded once, at its end, and nowhere before. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = of(BigDecimal.ZERO);
  static final Fraction ONE = of(BigDecimal.ONE);
  static final Fraction HUNDRED = of(BigDecimal.valueOf(100));

  Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("zero denominator");
    }
    BigInteger shared = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? shared.negate() : shared;
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Fraction of(BigDecimal number) {
    return number.scale() > 0
        ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
        : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
  }

  /** Of at least one number. */
  static Fraction mean(Collection<Fraction> numbers) {
    Fraction sum = numbers.stream().reduce(ZERO, Fraction::plus);
    return sum.dividedBy(of(BigDecimal.valueOf(numbers.size())));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

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
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
