package org.kaohe.policy.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.PolicyInput.OpenMatter;
import org.kaohe.policy.Proposal;

/**
 * While a matter of these kinds is open for a person by a rule, no second one is opened, also not
 * by two records of the same month (policies A12).
 */
final class OpenMatters {

  private static final Set<OutcomeKind> KINDS =
      EnumSet.of(
          OutcomeKind.PROMOTION_NOMINATION,
          OutcomeKind.DUTY_CHANGE,
          OutcomeKind.TRAINING,
          OutcomeKind.IMPROVEMENT_PLAN,
          OutcomeKind.ESCALATION);

  private final Set<OpenMatter> open;

  OpenMatters(Set<OpenMatter> open) {
    this.open = new HashSet<>(open);
  }

  /** False if such a matter is open already; else this line opens it. */
  boolean open(Proposal line) {
    return !KINDS.contains(line.kind())
        || open.add(new OpenMatter(line.subject(), line.rule(), line.kind()));
  }
}
