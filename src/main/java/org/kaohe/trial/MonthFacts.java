package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaohe.assessment.Candidate;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.assessment.ReviewScores;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.records.Category;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.StaffMember;

/** A trial's data by month and person. */
class MonthFacts {

  private record Key(Period month, EmployeeNumber employee) {}

  private final Map<Key, Map<String, BigDecimal>> metrics = new HashMap<>();
  private final Map<Key, List<ReviewRow>> reviews;
  private final Map<Key, Integer> complaints = new HashMap<>();
  private final Map<Key, HistoryRow> history = new HashMap<>();

  MonthFacts(TrialData data) {
    data.metrics().forEach(sheet -> metrics.put(key(sheet), sheet.byKey()));
    reviews =
        data.reviews().stream()
            .collect(Collectors.groupingBy(row -> new Key(row.month(), row.employee())));
    data.history().forEach(row -> history.put(new Key(row.month(), row.employee()), row));
    data.records().stream()
        .map(row -> row.facts())
        .filter(facts -> facts.subjectType() == SubjectType.EMPLOYEE)
        .filter(facts -> facts.category() == Category.CUSTOMER_COMPLAINT)
        .forEach(
            facts ->
                complaints.merge(
                    new Key(Period.monthOf(facts.date()), EmployeeNumber.of(facts.subject())),
                    1,
                    Integer::sum));
  }

  /** Months of which there are figures or results, the earliest first. */
  Set<Period> months() {
    Set<Period> months = new TreeSet<>();
    metrics.keySet().forEach(key -> months.add(key.month()));
    history.keySet().forEach(key -> months.add(key.month()));
    return months;
  }

  boolean knows(Period month, EmployeeNumber employee) {
    Key key = new Key(month, employee);
    return metrics.containsKey(key) || history.containsKey(key);
  }

  Map<String, BigDecimal> metrics(Period month, EmployeeNumber employee) {
    return metrics.getOrDefault(new Key(month, employee), Map.of());
  }

  /** Null if there is none. */
  HistoryRow result(Period month, EmployeeNumber employee) {
    return history.get(new Key(month, employee));
  }

  /** What is not supplied is missing, never omitted by the person (policies A16). */
  Candidate candidate(StaffMember member, Period month) {
    Key key = new Key(month, member.number());
    List<ReviewRow> received = reviews.getOrDefault(key, List.of());
    return new Candidate(
        member,
        metrics.getOrDefault(key, Map.of()),
        first(received, ReviewSource.SELF),
        false,
        from(received, ReviewSource.PEER),
        first(received, ReviewSource.MANAGER),
        complaints.getOrDefault(key, 0),
        BigDecimal.ZERO);
  }

  private static ReviewScores first(List<ReviewRow> reviews, ReviewSource source) {
    return from(reviews, source).stream().findFirst().orElse(null);
  }

  private static List<ReviewScores> from(List<ReviewRow> reviews, ReviewSource source) {
    return reviews.stream()
        .filter(review -> review.source() == source)
        .map(ReviewRow::scores)
        .toList();
  }

  private static Key key(MetricSheet sheet) {
    return new Key(sheet.period(), sheet.employee());
  }
}
