package org.kaohe.assessment;

import java.util.List;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.Period;

/** Scores, eligibility, grades and ranks of weeks, quarters and years (policies part C). Pure. */
public final class PeriodScoring {

  private PeriodScoring() {}

  /**
   * Scores everybody and ranks them within their department; in order of department, rank (the
   * unranked last) and number.
   *
   * <p>A week's composite is the metrics score of the week, and whoever has figures of it is
   * eligible. A quarter's or year's is the mean of the composites of its eligible months, the
   * year's with annual points; too few months, or not employed on the last day, is not eligible.
   *
   * @param period a week, quarter or year
   */
  public static List<PersonScore> score(
      Period period, ScoringRules rules, List<PeriodCandidate> candidates) {
    throw new UnsupportedOperationException("scores of " + period);
  }
}
