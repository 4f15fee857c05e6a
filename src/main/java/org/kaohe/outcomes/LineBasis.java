package org.kaohe.outcomes;

import java.util.Map;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;

/**
 * What a line was decided on: its evidence.
 *
 * @param recordNo the record it fires for, or null
 * @param factsJson the facts in reading order, as stored
 */
public record LineBasis(
    String policyId,
    int policyVersion,
    String rule,
    String title,
    OutcomeKind kind,
    String recordNo,
    String reason,
    String factsJson) {

  private static final int MAX_TITLE = 200;
  private static final int MAX_REASON = 1000;

  static LineBasis of(ComputedCycle cycle, Proposal proposal) {
    return new LineBasis(
        cycle.policyId(),
        cycle.policyVersion(),
        proposal.rule(),
        FactsText.shorten(proposal.title(), MAX_TITLE),
        proposal.kind(),
        proposal.record(),
        FactsText.shorten(proposal.reason() == null ? "" : proposal.reason(), MAX_REASON),
        FactsText.write(proposal.facts()));
  }

  /** By readable name, in reading order. */
  public Map<String, String> facts() {
    return FactsText.read(factsJson);
  }
}
