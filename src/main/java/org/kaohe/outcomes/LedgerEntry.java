package org.kaohe.outcomes;

import java.time.Instant;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * One entry of the ledger; never changed, never removed.
 *
 * @param payMonth the payroll it belongs to: the line's month or, once that is taken, a later one
 * @param amount in the kind's own sense (a deduction is positive); a reversal's is negative
 * @param reverses the entry that a reversal takes back, else null
 * @param counterpart a correction's other entry: the new one of a reversal and the reversal of a
 *     new one; null if there is none
 * @param bookedBy null for the booking at finalisation
 */
public record LedgerEntry(
    String id,
    String lineId,
    Sort sort,
    String cycleId,
    Period payMonth,
    String subject,
    EmployeeNumber employee,
    String rule,
    OutcomeKind kind,
    Money amount,
    String reverses,
    String counterpart,
    String reason,
    EmployeeNumber bookedBy,
    Instant bookedAt) {

  /** A line has one entry of each sort at the most. */
  public enum Sort {
    BOOKING,
    REVERSAL;

    /** The id of the line's entry of this sort; the set-based booking builds the same. */
    String idFor(String lineId) {
      return lineId + (this == BOOKING ? "-B" : "-R");
    }
  }

  /** What it adds to pay (or takes, negative). */
  public Money effectOnPay() {
    return kind.isDeduction() ? amount.negated() : amount;
  }
}
