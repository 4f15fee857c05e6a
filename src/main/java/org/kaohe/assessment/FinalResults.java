package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Earlier months that are final, for streaks and changes (policies A12). */
@Service
public class FinalResults {

  private final Results results;
  private final PastResults pastResults;
  private final MetricSheets metricSheets;
  private final Policies policies;

  public FinalResults(
      Results results, PastResults pastResults, MetricSheets metricSheets, Policies policies) {
    this.results = results;
    this.pastResults = pastResults;
    this.metricSheets = metricSheets;
    this.policies = policies;
  }

  /**
   * The last {@code months} months before {@code month} that are final under the policy (whatever
   * its version) or imported as history, each with its metrics, oldest first. Months without a
   * result are absent, people without any too. Of one month a cycle's result goes before history.
   */
  @Transactional(readOnly = true)
  public Map<EmployeeNumber, List<PersonPeriod>> before(
      Period month, Collection<EmployeeNumber> employees, String policyId, int months) {
    if (employees.isEmpty() || months < 1) {
      return Map.of();
    }
    Period first = Period.monthOf(month.firstDay().minusMonths(months));
    Period last = month.previous();
    ScoringRules rules = policies.get(policyId).scoring();
    Sheets sheets = Sheets.of(metricSheets.monthsOf(employees, first, last), rules);
    Map<EmployeeNumber, Map<Period, PersonPeriod>> found = new HashMap<>();
    pastResults
        .of(employees, first, last)
        .forEach(row -> put(found, row.employee(), imported(row, sheets, rules)));
    results.finalOf(employees, policyId, first, last).stream()
        .sorted(Comparator.comparing(result -> result.score().eligible()))
        .forEach(result -> put(found, result.employee(), computed(result, sheets)));
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue().values())));
  }

  private static void put(
      Map<EmployeeNumber, Map<Period, PersonPeriod>> found,
      EmployeeNumber employee,
      PersonPeriod month) {
    found.computeIfAbsent(employee, number -> new TreeMap<>()).put(month.period(), month);
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

  private static PersonPeriod computed(Result result, Sheets sheets) {
    PersonScore score = result.score();
    return new PersonPeriod(
        result.period(),
        sheets.find(result.employee(), result.period()),
        score.composite(),
        score.grade(),
        score.rank(),
        score.eligible(),
        score.reviewMeans());
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
