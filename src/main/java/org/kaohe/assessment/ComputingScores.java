package org.kaohe.assessment;

import java.util.List;
import org.kaohe.policy.ScoringRules;
import org.springframework.stereotype.Service;

/** Scores a cycle and stores its provisional results. */
@Service
public class ComputingScores {

  /**
   * Replaces the cycle's provisional results; HR's adjustments so far are kept (those of the
   * candidates are not read).
   *
   * @throws org.kaohe.shared.Refused {@code result-state} if results are no longer provisional
   */
  public List<PersonScore> compute(
      ScoredCycle cycle, ScoringRules rules, List<Candidate> candidates) {
    throw new UnsupportedOperationException();
  }
}
