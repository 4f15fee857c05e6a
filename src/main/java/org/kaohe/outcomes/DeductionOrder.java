package org.kaohe.outcomes;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;

/**
 * The order in which deductions use up a month's limit (policies G1): disciplinary, then
 * compensation, then withheld performance pay; by rule number (N2 before N10), then record number.
 * Amount and texts only make the order complete.
 */
class DeductionOrder {

  private static final Pattern RULE = Pattern.compile("P(\\d{1,9})-([A-Z])(\\d{1,9})");

  static final Comparator<Proposal> COMPARATOR =
      Comparator.<Proposal>comparingInt(proposal -> rankOf(proposal.kind()))
          .thenComparing(Proposal::rule, DeductionOrder::compareRules)
          .thenComparing(Proposal::record, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Proposal::amount)
          .thenComparing(Proposal::title)
          .thenComparing(Proposal::reason);

  private DeductionOrder() {}

  private static int rankOf(OutcomeKind kind) {
    return switch (kind) {
      case DEDUCTION -> 0;
      case LOSS_COMPENSATION -> 1;
      default -> 2;
    };
  }

  static int compareRules(String a, String b) {
    Matcher left = RULE.matcher(a);
    Matcher right = RULE.matcher(b);
    if (!left.matches() || !right.matches()) {
      return a.compareTo(b);
    }
    int byPolicy = Integer.compare(number(left, 1), number(right, 1));
    int byLetter = left.group(2).compareTo(right.group(2));
    int byNumber = Integer.compare(number(left, 3), number(right, 3));
    return byPolicy != 0 ? byPolicy : byLetter != 0 ? byLetter : byNumber;
  }

  private static int number(Matcher rule, int group) {
    return Integer.parseInt(rule.group(group));
  }
}
