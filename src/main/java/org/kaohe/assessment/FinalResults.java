package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policies;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Periods that are final, for streaks, changes, quarters and years (policies A12). */
@Service
public class FinalResults {

  private final FinalMonths months;
  private final Results results;
  private final MetricSheets sheets;
  private final Policies policies;

  public FinalResults(
      Results results, PastResults pastResults, MetricSheets metricSheets, Policies policies) {
    this.months = new FinalMonths(results, pastResults, metricSheets);
    this.results = results;
    this.sheets = metricSheets;
    this.policies = policies;
  }

  /**
   * The last {@code howMany} periods of the same kind before {@code period} that are final under
   * the policy (whatever its version), each with its figures and, of a quarter or year, its months;
   * oldest first. Periods without a result are absent, people without any too. Imported history
   * stands for months, and for quarters and years of which nothing else is known; of one month a
   * cycle's result goes before history.
   */
  @Transactional(readOnly = true)
  public Map<EmployeeNumber, List<PersonPeriod>> before(
      Period period,
      Collection<EmployeeNumber> employees,
      String policyId,
      int policyVersion,
      int howMany) {
    if (employees.isEmpty() || howMany < 1) {
      return Map.of();
    }
    Period first = period;
    for (int back = 0; back < howMany; back++) {
      first = first.previous();
    }
    ScoringRules rules = policies.get(policyId, policyVersion).scoring();
    People people = new People(employees, policyId, rules);
    return switch (period.kind()) {
      case WEEK -> weeks(first, period.previous(), people);
      case MONTH -> listed(months.between(first, period.previous(), people));
      case QUARTER, YEAR -> together(first, period.previous(), people);
    };
  }

  /** The final months of a quarter or year, oldest first; people without any are absent. */
  @Transactional(readOnly = true)
  public Map<EmployeeNumber, List<PersonPeriod>> monthsWithin(
      Period period, Collection<EmployeeNumber> employees, String policyId, int policyVersion) {
    if (employees.isEmpty() || period.kind() == Period.Kind.WEEK) {
      return Map.of();
    }
    People people =
        new People(employees, policyId, policies.get(policyId, policyVersion).scoring());
    return listed(
        months.between(
            Period.monthOf(period.firstDay()), Period.monthOf(period.lastDay()), people));
  }

  private Map<EmployeeNumber, List<PersonPeriod>> weeks(Period first, Period last, People people) {
    Map<List<Object>, Map<String, BigDecimal>> figures = new HashMap<>();
    Period month = first.payMonth();
    for (; month.compareTo(last.payMonth()) <= 0; month = month.next()) {
      for (MetricSheet week : sheets.weeksOf(people.numbers(), month)) {
        figures.put(List.of(week.employee(), week.period()), people.rules().usable(week.byKey()));
      }
    }
    Map<EmployeeNumber, Map<Period, PersonPeriod>> found = new HashMap<>();
    for (Result result : finalOf(first, last, people)) {
      List<Object> key = List.of(result.employee(), result.period());
      FinalMonths.put(found, result.employee(), result.read(figures.getOrDefault(key, Map.of())));
    }
    return listed(found);
  }

  private Map<EmployeeNumber, List<PersonPeriod>> together(
      Period first, Period last, People people) {
    MonthsOfPeriods parts =
        MonthsOfPeriods.of(
            first.kind(),
            months.between(
                Period.monthOf(first.firstDay()), Period.monthOf(last.lastDay()), people));
    Map<EmployeeNumber, Map<Period, PersonPeriod>> found = parts.fromHistory(people.rules());
    for (Result result : finalOf(first, last, people)) {
      List<PersonPeriod> own = parts.of(result.employee(), result.period());
      FinalMonths.put(
          found, result.employee(), result.read(PeriodMetrics.ofEligible(own)).withParts(own));
    }
    return listed(found);
  }

  /** Of one person and period the eligible result last, so that it stays. */
  private List<Result> finalOf(Period first, Period last, People people) {
    return results.finalOf(people.numbers(), people.policyId(), first, last).stream()
        .sorted(Comparator.comparing(result -> result.score().eligible()))
        .toList();
  }

  private static Map<EmployeeNumber, List<PersonPeriod>> listed(
      Map<EmployeeNumber, Map<Period, PersonPeriod>> found) {
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue().values())));
  }

  /** Whose periods are asked for, and under which policy. */
  record People(Collection<EmployeeNumber> numbers, String policyId, ScoringRules rules) {}
}
