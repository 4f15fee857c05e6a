package org.kaohe.outcomes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.outcomes.LedgerEntry.Sort;
import org.kaohe.shared.Period;

/** The entries of a correction of what was final: a reversal and a booking that name each other. */
class LedgerCorrection {

  private LedgerCorrection() {}

  /**
   * @param old the line taken back, or null
   * @param next the line that comes, or null
   * @param payroll the month whose payroll they go to
   */
  static List<LedgerEntry> of(
      OutcomeLine old, OutcomeLine next, Period payroll, Correction why, Instant at) {
    String reversal = idOf(old, Sort.REVERSAL);
    String booking = idOf(next, Sort.BOOKING);
    List<LedgerEntry> entries = new ArrayList<>();
    if (reversal != null) {
      Money back = old.executedAmount().negated();
      String reverses = idOf(old, Sort.BOOKING);
      entries.add(entry(old, Sort.REVERSAL, back, payroll, reverses, booking, why, at));
    }
    if (booking != null) {
      entries.add(
          entry(next, Sort.BOOKING, next.executedAmount(), payroll, null, reversal, why, at));
    }
    return entries;
  }

  private static String idOf(OutcomeLine line, Sort sort) {
    return line == null || !Ledger.isBooked(line) ? null : sort.idFor(line.id());
  }

  private static LedgerEntry entry(
      OutcomeLine line,
      Sort sort,
      Money amount,
      Period payroll,
      String reverses,
      String counterpart,
      Correction why,
      Instant at) {
    return new LedgerEntry(
        sort.idFor(line.id()),
        line.id(),
        sort,
        line.cycleId(),
        payroll,
        line.subject().subject(),
        line.employee(),
        line.rule(),
        line.kind(),
        amount,
        reverses,
        counterpart,
        why.reason(),
        why.by(),
        at);
  }
}
