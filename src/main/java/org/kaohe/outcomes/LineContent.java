package org.kaohe.outcomes;

import org.joda.money.Money;
import org.kaohe.policy.Proposal;

/** What HR confirmed; a proposal that differs in anything has to be confirmed anew. */
record LineContent(String subject, LineBasis basis, Money policyAmount, boolean added) {

  static LineContent of(OutcomeLine line) {
    return new LineContent(
        line.subject().subject(),
        line.basis(),
        line.amounts().policyAmount(),
        line.amounts().guardAdded());
  }

  static LineContent of(ComputedCycle cycle, Proposal proposal, boolean added) {
    return new LineContent(
        proposal.subject(), LineBasis.of(cycle, proposal), proposal.amount(), added);
  }
}
