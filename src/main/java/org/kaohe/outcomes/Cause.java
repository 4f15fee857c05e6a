package org.kaohe.outcomes;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;

/**
 * What lines of one rule and record have in common.
 *
 * @param record or null
 */
record Cause(String subject, String rule, String record) {

  static Cause of(Proposal proposal) {
    return new Cause(proposal.subject(), proposal.rule(), proposal.record());
  }

  /** Causes that the policy itself warns for: no second warning takes a fine's place. */
  static Set<Cause> warnedFor(Collection<Proposal> proposals) {
    return proposals.stream()
        .filter(proposal -> proposal.kind() == OutcomeKind.WARNING)
        .map(Cause::of)
        .collect(Collectors.toSet());
  }
}
