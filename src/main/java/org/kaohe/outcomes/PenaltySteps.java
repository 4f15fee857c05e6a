package org.kaohe.outcomes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;

/**
 * One person's penalties of a cycle before and after a recomputation, rule by rule and record by
 * record. A rule's steps go up and down as a whole: an occurrence that is the first now has its
 * warning in the place of its deduction, and never both; a step that would go up leaves the rule's
 * penalties as they are.
 */
class PenaltySteps {

  /** What penalties of one rule and record have in common. */
  private record Steps(String rule, String record) {}

  /** How hard they are together: by the harshest kind, then by what the policy deducts. */
  private record Weight(int harshest, Money money) implements Comparable<Weight> {

    static final Weight NOTHING = new Weight(0, Cny.ZERO);

    private static final Comparator<Weight> ORDER =
        Comparator.comparingInt(Weight::harshest).thenComparing(Weight::money);

    Weight and(OutcomeKind kind, Money amount) {
      Money more = kind.isDeduction() ? money.plus(amount) : money;
      return new Weight(Math.max(harshest, harshnessOf(kind)), more);
    }

    @Override
    public int compareTo(Weight other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<Steps, Weight> before = new HashMap<>();
  private final Map<Steps, Weight> after = new HashMap<>();
  private final Set<Object> standing = new HashSet<>();

  PenaltySteps(List<OutcomeLine> lines, List<GuardedProposal> recomputed) {
    for (OutcomeLine line : lines) {
      if (line.kind().isPenalty()) {
        Steps steps = new Steps(line.rule(), line.basis().recordNo());
        Weight weight = before.getOrDefault(steps, Weight.NOTHING);
        before.put(steps, weight.and(line.kind(), line.amounts().policyAmount()));
        standing.add(List.of(steps, line.kind()));
      }
    }
    for (GuardedProposal one : recomputed) {
      OutcomeKind kind = one.proposal().kind();
      if (kind.isPenalty()) {
        Weight weight = after.getOrDefault(stepsOf(one), Weight.NOTHING);
        after.put(stepsOf(one), weight.and(kind, one.proposal().amount()));
      }
    }
  }

  /** Computed anew its rule would punish harder: it stays as it is. */
  boolean keeps(OutcomeLine line) {
    Steps steps = new Steps(line.rule(), line.basis().recordNo());
    return line.kind().isPenalty()
        && after.getOrDefault(steps, Weight.NOTHING).compareTo(before.get(steps)) > 0;
  }

  /** A step down: it comes in the place of a harsher penalty. Nothing comes that takes money. */
  boolean comes(GuardedProposal one) {
    OutcomeKind kind = one.proposal().kind();
    Steps steps = stepsOf(one);
    Weight was = before.get(steps);
    return kind.isPenalty()
        && !kind.isDeduction()
        && was != null
        && after.get(steps).compareTo(was) < 0
        && harshnessOf(kind) < was.harshest()
        && !standing.contains(List.of(steps, kind));
  }

  private static Steps stepsOf(GuardedProposal one) {
    return new Steps(one.proposal().rule(), one.proposal().record());
  }

  private static int harshnessOf(OutcomeKind kind) {
    return switch (Objects.requireNonNull(kind)) {
      case VERBAL_WARNING, TRAINING, IMPROVEMENT_PLAN -> 1;
      case WARNING -> 2;
      case WRITTEN_WARNING -> 3;
      case SEVERE_WARNING, CIRCULATED_CRITICISM -> 4;
      case DEDUCTION, LOSS_COMPENSATION, PERFORMANCE_PAY_WITHHELD -> 5;
      case PROMOTION_SUSPENDED -> 6;
      case GRADE_LOWERED, DUTY_CHANGE -> 7;
      case ESCALATION -> 8;
      default -> 0;
    };
  }
}
