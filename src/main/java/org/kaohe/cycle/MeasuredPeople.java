package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.ComputingScores;
import org.kaohe.assessment.PeriodCandidate;
import org.kaohe.assessment.PeriodScoring;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.ScoredCycle;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;

/** Whose week, quarter or year it is, with its figures or final months. */
record MeasuredPeople(List<PeriodCandidate> candidates) implements ScoredPeople {

  @Override
  public List<PersonScore> compute(
      ComputingScores computing, ScoredCycle cycle, ScoringRules rules) {
    return computing.computePeriod(cycle, rules, candidates);
  }

  @Override
  public List<PersonScore> withPoints(
      EmployeeNumber person,
      BigDecimal points,
      ScoredCycle cycle,
      ScoringRules rules,
      WorkingDays calendar) {
    return PeriodScoring.score(cycle.period(), rules, candidates, Map.of(person, points));
  }
}
