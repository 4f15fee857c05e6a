package org.kaohe.outcomes;

import org.joda.money.Money;

/**
 * What the guard read when it limited a line: part of its evidence.
 *
 * @param grossPay 月总工资 of the month, CNY
 * @param workplace 工作地, or null
 */
public record LinePay(Money grossPay, String workplace) {

  static LinePay of(PayBasis basis) {
    return new LinePay(basis.grossPay(), basis.place());
  }

  /** For the guard, which reads no fixed pay. */
  PayBasis basis() {
    return new PayBasis(grossPay, grossPay, workplace);
  }
}
