package org.kaohe.outcomes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * Every yuan that was finally paid or deducted, append-only: a correction is a reversing entry and
 * a new one, each naming the other.
 */
public interface Ledger {

  /**
   * Books every final line of the cycle that moves money and is not booked yet, set-based; again,
   * it books nothing twice.
   *
   * @return how many were booked
   */
  int book(String cycleId, Instant at);

  void append(List<LedgerEntry> entries);

  /** In order of booking. */
  List<LedgerEntry> ofCycle(String cycleId);

  /** One person's, of these pay months, both included; in order of pay month and booking. */
  List<LedgerEntry> ofEmployee(EmployeeNumber employee, Period firstMonth, Period lastMonth);

  /** Of these lines, in order of booking. */
  List<LedgerEntry> ofLines(Collection<String> lineIds);

  /** What belongs to that month's payroll, of all cycles, in order of booking. */
  List<LedgerEntry> ofPayMonth(Period payMonth);

  /** Every month with entries, the latest first. */
  List<PayrollTotal> totals();

  /** Money moves: an amount is paid or deducted, or a performance pay of 0.00 is to be told. */
  static boolean isBooked(OutcomeLine line) {
    return line.kind() == OutcomeKind.PERFORMANCE_PAY
        || (line.kind().isPaid() || line.kind().isDeduction()) && !line.executedAmount().isZero();
  }
}
