package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * Everybody's final months by the quarter or year they belong to.
 *
 * @param parts by person and period, oldest first
 */
record MonthsOfPeriods(Map<EmployeeNumber, Map<Period, List<PersonPeriod>>> parts) {

  static MonthsOfPeriods of(
      Period.Kind kind, Map<EmployeeNumber, Map<Period, PersonPeriod>> months) {
    Map<EmployeeNumber, Map<Period, List<PersonPeriod>>> parts = new HashMap<>();
    months.forEach(
        (employee, own) ->
            own.values()
                .forEach(
                    month ->
                        parts
                            .computeIfAbsent(employee, number -> new TreeMap<>())
                            .computeIfAbsent(
                                Period.of(kind, month.period().firstDay()),
                                period -> new ArrayList<>())
                            .add(month)));
    return new MonthsOfPeriods(parts);
  }

  List<PersonPeriod> of(EmployeeNumber employee, Period period) {
    return parts.getOrDefault(employee, Map.of()).getOrDefault(period, List.of());
  }

  /**
   * Periods from before this system: all their months were imported, so that no cycle could make
   * them final, and they are as final as their months.
   */
  Map<EmployeeNumber, Map<Period, PersonPeriod>> fromHistory(ScoringRules rules) {
    Map<EmployeeNumber, Map<Period, PersonPeriod>> found = new HashMap<>();
    parts.forEach(
        (employee, periods) ->
            periods.forEach(
                (period, months) -> {
                  if (months.stream().allMatch(MonthsOfPeriods::isImported)) {
                    FinalMonths.put(found, employee, together(period, months, rules));
                  }
                }));
    return found;
  }

  /** An eligible month that was computed here has a rank with its composite. */
  private static boolean isImported(PersonPeriod month) {
    return month.eligible() && month.composite() != null && month.rank() == null;
  }

  private static PersonPeriod together(
      Period period, List<PersonPeriod> months, ScoringRules rules) {
    BigDecimal mean = MonthsMean.of(months).with(null);
    int minimum =
        period.kind() == Period.Kind.YEAR
            ? rules.minimumYearMonths()
            : rules.minimumQuarterMonths();
    return new PersonPeriod(
        period,
        PeriodMetrics.ofEligible(months),
        mean,
        rules.gradeOf(mean),
        null,
        months.size() >= minimum,
        Map.of(),
        months);
  }
}
