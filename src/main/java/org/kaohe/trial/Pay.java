package org.kaohe.trial;

import org.joda.money.Money;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;

/** What a line changes in somebody's pay. */
final class Pay {

  /** Fact of a performance pay line: what would be paid at 100%, in yuan. */
  private static final String FULL_PERFORMANCE_PAY = "绩效工资全额";

  private Pay() {}

  /** Awards are positive, deductions negative; performance pay counts by what differs from full. */
  static Money change(GuardedProposal line) {
    OutcomeKind kind = line.proposal().kind();
    if (kind == OutcomeKind.CASH_AWARD) {
      return line.executedAmount();
    }
    if (kind.isDeduction()) {
      return line.executedAmount().negated();
    }
    return kind == OutcomeKind.PERFORMANCE_PAY ? beyondFull(line) : Cny.ZERO;
  }

  /** How much more (negative: less) than the full performance pay this line pays. */
  static Money beyondFull(GuardedProposal line) {
    String full = line.proposal().facts().get(FULL_PERFORMANCE_PAY);
    return full == null ? Cny.ZERO : line.executedAmount().minus(Cny.of(full));
  }
}
