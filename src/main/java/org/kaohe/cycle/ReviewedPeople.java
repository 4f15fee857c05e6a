package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.assessment.Candidate;
import org.kaohe.assessment.ComputingScores;
import org.kaohe.assessment.MonthScoring;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.ScoredCycle;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;

/** Whose month it is, with their reviews. */
record ReviewedPeople(List<Candidate> candidates) implements ScoredPeople {

  @Override
  public List<PersonScore> compute(
      ComputingScores computing, ScoredCycle cycle, ScoringRules rules) {
    return computing.compute(cycle, rules, candidates);
  }

  @Override
  public List<PersonScore> withPoints(
      EmployeeNumber person,
      BigDecimal points,
      ScoredCycle cycle,
      ScoringRules rules,
      WorkingDays calendar) {
    List<Candidate> changed =
        candidates.stream()
            .map(
                candidate ->
                    candidate.member().number().equals(person)
                        ? candidate.withAdjustment(candidate.adjustment().add(points))
                        : candidate)
            .toList();
    return MonthScoring.score(cycle.period(), rules, changed, calendar);
  }
}
