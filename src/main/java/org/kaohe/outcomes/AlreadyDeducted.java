package org.kaohe.outcomes;

import org.joda.money.Money;
import org.kaohe.shared.Cny;

/**
 * What one person's month already bears: confirmed lines keep their amount (policies G1).
 *
 * @param underLimit deductions and compensations executed, which share the 20%
 * @param performancePay performance pay withheld or not earned, which only the minimum wage bounds
 */
public record AlreadyDeducted(Money underLimit, Money performancePay) {

  public static final AlreadyDeducted NOTHING = new AlreadyDeducted(Cny.ZERO, Cny.ZERO);

  AlreadyDeducted plus(OutcomeLine line) {
    return switch (line.kind()) {
      case DEDUCTION, LOSS_COMPENSATION ->
          new AlreadyDeducted(underLimit.plus(line.executedAmount()), performancePay);
      case PERFORMANCE_PAY_WITHHELD ->
          new AlreadyDeducted(underLimit, performancePay.plus(line.executedAmount()));
      case PERFORMANCE_PAY ->
          new AlreadyDeducted(underLimit, performancePay.plus(line.amounts().unearnedAmount()));
      default -> this;
    };
  }
}
