package org.kaohe.outcomes;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.kaohe.shared.Cny;

/**
 * What may be taken from one person's pay in one month, awards left out (policies G1, G5).
 *
 * @param gross 月总工资
 * @param twentyPercent of it, rounded down to the cent
 * @param aboveMinimum gross pay over the minimum wage, not below 0
 */
record StatutoryLimit(
    Money gross, MinimumWage minimumWage, Money twentyPercent, Money aboveMinimum) {

  private static final BigDecimal SHARE = new BigDecimal("0.20");

  static StatutoryLimit of(PayBasis pay, MinimumWage minimum) {
    Money gross = pay.grossPay();
    return new StatutoryLimit(
        gross,
        minimum,
        Cny.max(Cny.ZERO, Cny.limit(gross.getAmount().multiply(SHARE))),
        Cny.max(Cny.ZERO, gross.minus(minimum.amount())));
  }

  /** The month's limit for deductions and compensations together. */
  Money shared() {
    return Cny.min(twentyPercent, aboveMinimum);
  }

  boolean isFloor() {
    return aboveMinimum.isLessThan(twentyPercent);
  }
}
