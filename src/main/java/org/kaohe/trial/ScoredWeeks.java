package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.PeriodCandidate;
import org.kaohe.assessment.PeriodScoring;
import org.kaohe.assessment.PersonScore;
import org.kaohe.cycle.PolicyInputs;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/** Weeks under the tried policy: of whoever has figures of them. */
class ScoredWeeks {

  private final TrialData data;
  private final ScoringRules rules;
  private final Map<EmployeeNumber, List<PersonPeriod>> weeks = new HashMap<>();

  ScoredWeeks(TrialData data, ScoringRules rules) {
    this.data = data;
    this.rules = rules;
    for (Period week : data.weeks()) {
      for (PersonScore score : score(week, known(week))) {
        weeks.computeIfAbsent(score.employee(), number -> new ArrayList<>()).add(of(week, score));
      }
    }
  }

  /** Everybody's week that is tried. */
  List<PersonScore> scores(Period week) {
    return score(week, data.staff());
  }

  PersonPeriod of(Period week, PersonScore score) {
    return PolicyInputs.monthOf(week, rules.usable(data.metrics(week, score.employee())), score);
  }

  /** That person's weeks of the month, oldest first: a week is its Thursday's month's. */
  List<PersonPeriod> within(Period month, EmployeeNumber employee) {
    return weeks.getOrDefault(employee, List.of()).stream()
        .filter(week -> week.period().payMonth().equals(month))
        .toList();
  }

  Map<EmployeeNumber, List<PersonPeriod>> before(Period week) {
    Map<EmployeeNumber, List<PersonPeriod>> earlier = new HashMap<>();
    weeks.forEach(
        (employee, all) ->
            earlier.put(
                employee, all.stream().filter(each -> each.period().compareTo(week) < 0).toList()));
    return earlier;
  }

  private List<StaffMember> known(Period week) {
    return data.staff().stream().filter(member -> data.knows(week, member.number())).toList();
  }

  private List<PersonScore> score(Period week, List<StaffMember> people) {
    return PeriodScoring.score(
        week,
        rules,
        people.stream()
            .map(
                member ->
                    new PeriodCandidate(
                        member,
                        data.metrics(week, member.number()),
                        List.of(),
                        BigDecimal.ZERO,
                        data.complaints(week, member.number())))
            .toList());
  }
}
