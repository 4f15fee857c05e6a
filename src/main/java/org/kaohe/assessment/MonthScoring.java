package org.kaohe.assessment;

import java.util.List;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.Period;

/** A month's scores, eligibility, grades and ranks (policies part C). Pure. */
public final class MonthScoring {

  private MonthScoring() {}

  /**
   * Scores everybody and ranks them within their department; in order of department, rank (the
   * unranked last) and number.
   *
   * @throws org.kaohe.shared.Refused {@code calendar-missing} if presence must be counted in a year
   *     without a calendar
   */
  public static List<PersonScore> score(
      Period month, ScoringRules rules, List<Candidate> candidates, WorkingDays workingDays) {
    throw new UnsupportedOperationException();
  }
}
