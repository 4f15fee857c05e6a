package org.kaohe.outcomes;

import java.time.Instant;
import java.util.List;
import org.kaohe.policy.OutcomeKind;

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

  /** Money moves: an amount is paid or deducted, or a performance pay of 0.00 is to be told. */
  static boolean isBooked(OutcomeLine line) {
    return line.kind() == OutcomeKind.PERFORMANCE_PAY
        || (line.kind().isPaid() || line.kind().isDeduction()) && !line.executedAmount().isZero();
  }
}
