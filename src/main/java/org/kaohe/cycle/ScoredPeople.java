package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.assessment.ComputingScores;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.ScoredCycle;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;

/** The people of a cycle as they are scored: with reviews in a month, by figures otherwise. */
interface ScoredPeople {

  /** Stores provisional results. */
  List<PersonScore> compute(ComputingScores computing, ScoredCycle cycle, ScoringRules rules);

  /** Everybody's scores if this one person had so many points more; stores nothing. */
  List<PersonScore> withPoints(
      EmployeeNumber person,
      BigDecimal points,
      ScoredCycle cycle,
      ScoringRules rules,
      WorkingDays calendar);
}
