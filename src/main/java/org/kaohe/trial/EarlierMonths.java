package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.Candidate;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.MonthScoring;
import org.kaohe.assessment.PersonScore;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.cycle.PolicyInputs;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/**
 * The year before a trial's period: every month of which a person has figures or a result is final,
 * its composite from the history, else computed (policies A16).
 */
class EarlierMonths {

  private static final int MONTHS = 12;

  private final MonthFacts facts;
  private final ScoringRules rules;
  private final WorkingDays calendar;

  EarlierMonths(MonthFacts facts, ScoringRules rules, WorkingDays calendar) {
    this.facts = facts;
    this.rules = rules;
    this.calendar = calendar;
  }

  Map<EmployeeNumber, List<PersonPeriod>> before(Period period, List<StaffMember> staff) {
    Period first = Period.monthOf(period.firstDay().minusMonths(MONTHS));
    Map<EmployeeNumber, List<PersonPeriod>> earlier = new HashMap<>();
    for (Period month : facts.months()) {
      if (month.compareTo(first) >= 0 && month.compareTo(period) < 0) {
        for (PersonScore score : scores(month, staff)) {
          earlier
              .computeIfAbsent(score.employee(), number -> new ArrayList<>())
              .add(finalMonth(month, score));
        }
      }
    }
    return earlier;
  }

  private List<PersonScore> scores(Period month, List<StaffMember> staff) {
    List<Candidate> candidates =
        staff.stream()
            .filter(member -> facts.knows(month, member.number()))
            .map(member -> facts.candidate(member, month))
            .toList();
    return MonthScoring.score(month, rules, candidates, calendar);
  }

  private PersonPeriod finalMonth(Period month, PersonScore score) {
    Map<String, BigDecimal> metrics = rules.usable(facts.metrics(month, score.employee()));
    PersonPeriod computed = PolicyInputs.monthOf(month, metrics, score);
    HistoryRow result = facts.result(month, score.employee());
    return result == null ? computed : withResult(computed, result);
  }

  private PersonPeriod withResult(PersonPeriod month, HistoryRow result) {
    return new PersonPeriod(
        month.period(),
        month.metrics(),
        result.composite(),
        result.grade() == null ? rules.gradeOf(result.composite()) : result.grade(),
        month.rank(),
        month.eligible(),
        month.reviewMeans());
  }
}
