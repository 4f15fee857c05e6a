package org.kaohe.assessment;

import org.kaohe.policy.ScoringRules;

/**
 * The exact scores of a person's four sources, each null if missing.
 *
 * @param self 0 if the self-assessment was the person's own omission
 * @param peersReceived peer reviews received, enough or not
 */
record SourceScores(
    Fraction metrics,
    Fraction manager,
    Fraction peers,
    Fraction self,
    int peersReceived,
    boolean selfOmitted) {

  static SourceScores of(Candidate candidate, Fraction metrics, ScoringRules rules) {
    Fraction self = ReviewScore.of(candidate.self());
    boolean omitted = self == null && candidate.selfOmitted();
    return new SourceScores(
        metrics,
        ReviewScore.of(candidate.manager()),
        ReviewScore.ofPeers(candidate.peers(), rules.minimumPeers()),
        omitted ? Fraction.ZERO : self,
        ReviewScore.received(candidate.peers()).size(),
        omitted);
  }
}
