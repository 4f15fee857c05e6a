package org.kaohe.outcomes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;

/** What of a recomputation is better for the person than what stands. */
class Improvement {

  /** One better thing: a line ends, is replaced, or comes. */
  interface Change {
    OutcomeLine apply(CorrectingOutcomes correcting, ComputedCycle cycle, Correction why);
  }

  private final Map<LineKey, Deque<GuardedProposal>> recomputed = new HashMap<>();
  private final List<OutcomeLine> standing;
  private final List<GuardedProposal> guarded;
  private final PayBasis pay;

  Improvement(List<OutcomeLine> standing, List<GuardedProposal> guarded, PayBasis pay) {
    this.standing = standing;
    this.guarded = guarded;
    this.pay = pay;
    guarded.forEach(
        one ->
            recomputed
                .computeIfAbsent(LineKey.of(one.proposal(), one.added()), key -> new ArrayDeque<>())
                .add(one));
  }

  List<Change> changes() {
    List<Change> ends = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    PenaltySteps penalties = new PenaltySteps(standing, guarded);
    for (OutcomeLine line : standing) {
      if (penalties.keeps(line)) {
        continue;
      }
      Deque<GuardedProposal> same = recomputed.get(keyOf(line));
      if (same != null && !same.isEmpty()) {
        GuardedProposal next = same.poll();
        if (isBetter(next, line)) {
          changes.add((all, cycle, why) -> all.replace(line, next, pay, why));
        }
      } else if (line.kind().isPenalty()) {
        ends.add((all, cycle, why) -> all.voidLine(line.id(), why));
      }
    }
    guarded.stream()
        .filter(one -> isNewAward(one) || penalties.comes(one))
        .forEach(one -> changes.add(adding(one)));
    ends.addAll(changes);
    return ends;
  }

  private boolean isNewAward(GuardedProposal one) {
    LineKey key = LineKey.of(one.proposal(), one.added());
    return !one.proposal().kind().isPenalty() && recomputed.get(key).contains(one);
  }

  private Change adding(GuardedProposal one) {
    return (all, cycle, why) -> all.add(cycle, List.of(one), pay, why);
  }

  private static boolean isBetter(GuardedProposal next, OutcomeLine line) {
    OutcomeKind kind = line.kind();
    if (kind.isDeduction()) {
      int executed = next.executedAmount().compareTo(line.executedAmount());
      Money asked = line.amounts().policyAmount();
      return executed < 0 || executed == 0 && next.proposal().amount().isLessThan(asked);
    }
    return kind.isPaid() && next.executedAmount().isGreaterThan(line.executedAmount());
  }

  private static LineKey keyOf(OutcomeLine line) {
    return new LineKey(
        line.subject().subjectType(),
        line.subject().subject(),
        line.rule(),
        line.kind(),
        line.basis().recordNo(),
        line.amounts().guardAdded());
  }
}
