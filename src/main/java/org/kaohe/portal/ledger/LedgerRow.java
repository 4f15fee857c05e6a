package org.kaohe.portal.ledger;

import java.util.Comparator;
import java.util.function.Function;
import org.joda.money.Money;
import org.kaohe.outcomes.LedgerEntry;
import org.kaohe.outcomes.LineAmounts;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;

/**
 * One booking of a line, or one of its reversal, whose amounts are negative; a deduction of which
 * the law let nothing through has a row without a booking. So every column adds up.
 *
 * @param payMonth with whose pay it goes
 * @param entry null: nothing was booked
 */
public record LedgerRow(Period payMonth, OutcomeLine line, LedgerEntry entry) {

  static final Comparator<LedgerRow> IN_ORDER =
      Comparator.comparing(LedgerRow::payMonth)
          .thenComparing(row -> row.line().period())
          .thenComparing(LedgerRow::line, OutcomeLine.IN_ORDER)
          .thenComparing(row -> row.isReversal());

  static LedgerRow booked(OutcomeLine line, LedgerEntry entry) {
    return new LedgerRow(entry.payMonth(), line, entry);
  }

  static LedgerRow unbooked(OutcomeLine line) {
    return new LedgerRow(line.payMonth(), line, null);
  }

  public OutcomeKind kind() {
    return line.kind();
  }

  public boolean isReversal() {
    return entry != null && entry.sort() == LedgerEntry.Sort.REVERSAL;
  }

  /** It came by a correction, or is the reversal of one. */
  public boolean isCorrection() {
    return isReversal() || line.reverses() != null || entry != null && entry.reason() != null;
  }

  /** It goes with the pay of another month than its period's. */
  public boolean isMoved() {
    return !payMonth.equals(line.period().payMonth());
  }

  /** It takes what the limit left of an earlier line. */
  public boolean isCarriedOver() {
    return line.carries() != null;
  }

  /** What was carried over here stands at the earlier line: a year would count it twice. */
  public Money policyAmount() {
    return isCarriedOver() ? Cny.ZERO : signed(LineAmounts::policyAmount);
  }

  public Money waived() {
    return signed(LineAmounts::waivedAmount);
  }

  /** What is left to later months; negative of a line that takes it from an earlier one. */
  public Money carried() {
    return isCarriedOver()
        ? signed(LineAmounts::carriedAmount).minus(signed(LineAmounts::policyAmount))
        : signed(LineAmounts::carriedAmount);
  }

  /** In the kind's own sense: a deduction is positive. */
  public Money executed() {
    return entry == null ? Cny.ZERO : entry.amount();
  }

  /** What it adds to pay, or takes (negative). */
  public Money effect() {
    return entry == null ? Cny.ZERO : entry.effectOnPay();
  }

  /** Why it was corrected, or null. */
  public String reason() {
    return entry != null && entry.reason() != null ? entry.reason() : line.correctionReason();
  }

  private Money signed(Function<LineAmounts, Money> amount) {
    Money value = amount.apply(line.amounts());
    return isReversal() ? value.negated() : value;
  }
}
