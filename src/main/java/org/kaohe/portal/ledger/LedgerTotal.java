package org.kaohe.portal.ledger;

import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.kaohe.shared.Cny;

/**
 * Sums of rows, reversals subtracted. Of deductions, what the policy says is what was executed,
 * waived, and is still left to later months.
 *
 * @param executed in the kinds' own sense; of rows of several kinds it means nothing
 * @param effect what they add to pay, deductions subtracted
 */
public record LedgerTotal(
    Money policyAmount, Money executed, Money waived, Money carried, Money effect) {

  static LedgerTotal of(List<LedgerRow> rows) {
    return new LedgerTotal(
        sum(rows, LedgerRow::policyAmount),
        sum(rows, LedgerRow::executed),
        sum(rows, LedgerRow::waived),
        sum(rows, LedgerRow::carried),
        sum(rows, LedgerRow::effect));
  }

  private static Money sum(List<LedgerRow> rows, Function<LedgerRow, Money> of) {
    return rows.stream().map(of).reduce(Cny.ZERO, Money::plus);
  }
}
