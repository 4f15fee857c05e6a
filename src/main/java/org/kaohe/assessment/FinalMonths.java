package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaohe.assessment.FinalResults.People;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Final months, computed here or imported, with their figures. */
final class FinalMonths {

  private final Results results;
  private final PastResults pastResults;
  private final MetricSheets metricSheets;

  FinalMonths(Results results, PastResults pastResults, MetricSheets metricSheets) {
    this.results = results;
    this.pastResults = pastResults;
    this.metricSheets = metricSheets;
  }

  /** From first to last month; of one month a cycle's result goes before history. */
  Map<EmployeeNumber, Map<Period, PersonPeriod>> between(Period first, Period last, People people) {
    Sheets sheets = Sheets.of(metricSheets.monthsOf(people.numbers(), first, last), people.rules());
    Map<EmployeeNumber, Map<Period, PersonPeriod>> found = new HashMap<>();
    pastResults
        .of(people.numbers(), first, last)
        .forEach(row -> put(found, row.employee(), imported(row, sheets, people.rules())));
    results.finalOf(people.numbers(), people.policyId(), first, last).stream()
        .sorted(Comparator.comparing(result -> result.score().eligible()))
        .forEach(
            result ->
                put(
                    found,
                    result.employee(),
                    result.read(sheets.find(result.employee(), result.period()))));
    return found;
  }

  static void put(
      Map<EmployeeNumber, Map<Period, PersonPeriod>> found,
      EmployeeNumber employee,
      PersonPeriod period) {
    found.computeIfAbsent(employee, number -> new TreeMap<>()).put(period.period(), period);
  }

  /** Whoever has a past result took part; its rank is not known. */
  private static PersonPeriod imported(HistoryRow row, Sheets sheets, ScoringRules rules) {
    String grade = row.grade() == null ? rules.gradeOf(row.composite()) : row.grade();
    return new PersonPeriod(
        row.month(),
        sheets.find(row.employee(), row.month()),
        row.composite(),
        grade,
        null,
        true,
        Map.of());
  }

  /** Figures that count, by person and month. */
  private record Sheets(Map<List<Object>, Map<String, BigDecimal>> figures) {

    static Sheets of(List<MetricSheet> sheets, ScoringRules rules) {
      return new Sheets(
          sheets.stream()
              .collect(
                  Collectors.toMap(
                      sheet -> List.of(sheet.employee(), sheet.period()),
                      sheet -> rules.usable(sheet.byKey()))));
    }

    Map<String, BigDecimal> find(EmployeeNumber employee, Period month) {
      return figures.getOrDefault(List.of(employee, month), Map.of());
    }
  }
}
