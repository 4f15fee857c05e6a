package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.assessment.PeriodCandidate;
import org.kaohe.assessment.PeriodMetrics;
import org.kaohe.assessment.PeriodScoring;
import org.kaohe.assessment.PersonScore;
import org.kaohe.cycle.PolicyInputs;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/** Quarters or years under the tried policy, put together of final months. */
class MonthsTogether {

  private final TrialData data;
  private final ScoringRules rules;
  private final Function<Period, Map<EmployeeNumber, BigDecimal>> points;
  private final Map<Period, Map<EmployeeNumber, List<PersonPeriod>>> parts = new TreeMap<>();

  /**
   * @param kind quarter or year
   * @param months everybody's final months, oldest first
   * @param points annual points earned in a year
   */
  MonthsTogether(
      TrialData data,
      ScoringRules rules,
      Period.Kind kind,
      Map<EmployeeNumber, List<PersonPeriod>> months,
      Function<Period, Map<EmployeeNumber, BigDecimal>> points) {
    this.data = data;
    this.rules = rules;
    this.points = points;
    months.forEach((employee, all) -> all.forEach(month -> add(kind, employee, month)));
  }

  private void add(Period.Kind kind, EmployeeNumber employee, PersonPeriod month) {
    parts
        .computeIfAbsent(Period.of(kind, month.period().firstDay()), period -> new HashMap<>())
        .computeIfAbsent(employee, number -> new ArrayList<>())
        .add(month);
  }

  /** A period that is tried, and the known ones before it. */
  ScoredPeriod of(Period period) {
    List<PeriodCandidate> everybody = candidates(period, data.staff());
    List<PersonScore> scores = PeriodScoring.score(period, rules, everybody);
    Map<EmployeeNumber, List<PersonPeriod>> earlier = new HashMap<>();
    for (Period each : new TreeSet<>(parts.keySet())) {
      if (each.compareTo(period) < 0) {
        known(each)
            .forEach(
                (employee, before) ->
                    earlier.computeIfAbsent(employee, n -> new ArrayList<>()).add(before));
      }
    }
    return new ScoredPeriod(scores, byPerson(period, everybody, scores), earlier);
  }

  private Map<EmployeeNumber, PersonPeriod> known(Period period) {
    List<PeriodCandidate> candidates =
        candidates(
            period,
            data.staff().stream()
                .filter(member -> parts.get(period).containsKey(member.number()))
                .toList());
    return byPerson(period, candidates, PeriodScoring.score(period, rules, candidates));
  }

  private List<PeriodCandidate> candidates(Period period, List<StaffMember> people) {
    Map<EmployeeNumber, List<PersonPeriod>> months = parts.getOrDefault(period, Map.of());
    Map<EmployeeNumber, BigDecimal> earned =
        period.kind() == Period.Kind.YEAR ? points.apply(period) : Map.of();
    return people.stream()
        .map(
            member ->
                candidate(
                    member,
                    period,
                    months.getOrDefault(member.number(), List.of()),
                    earned.getOrDefault(member.number(), BigDecimal.ZERO)))
        .toList();
  }

  /** Figures of months in which the person was not eligible do not count (policies A13). */
  private PeriodCandidate candidate(
      StaffMember member, Period period, List<PersonPeriod> months, BigDecimal earned) {
    List<Map<String, BigDecimal>> figures =
        months.stream().filter(PersonPeriod::eligible).map(PersonPeriod::metrics).toList();
    return new PeriodCandidate(
        member,
        PeriodMetrics.of(figures),
        months,
        earned,
        data.complaints(period, member.number()));
  }

  private static Map<EmployeeNumber, PersonPeriod> byPerson(
      Period period, List<PeriodCandidate> candidates, List<PersonScore> scores) {
    Map<EmployeeNumber, PersonScore> scored =
        scores.stream().collect(Collectors.toMap(PersonScore::employee, Function.identity()));
    Map<EmployeeNumber, PersonPeriod> periods = new HashMap<>();
    for (PeriodCandidate each : candidates) {
      EmployeeNumber employee = each.member().number();
      periods.put(
          employee,
          PolicyInputs.monthOf(period, each.metrics(), scored.get(employee))
              .withParts(each.parts()));
    }
    return periods;
  }
}
