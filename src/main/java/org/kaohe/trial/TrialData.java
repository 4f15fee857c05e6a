package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.records.Category;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/**
 * What policies are tried on, by period and person: files that were read and found right. It never
 * changes, so that several trials share it.
 */
final class TrialData {

  private final List<StaffMember> staff;
  private final TrialRecords records;
  private final Map<Period, Map<EmployeeNumber, Map<String, BigDecimal>>> metrics;
  private final Map<Period, Map<EmployeeNumber, List<ReviewRow>>> reviews;
  private final Map<Period, Map<EmployeeNumber, HistoryRow>> history;

  /**
   * @param staff employed during the period that is tried, in order of number
   */
  TrialData(
      List<StaffMember> staff,
      Stream<MetricSheet> metrics,
      Stream<ReviewRow> reviews,
      Stream<NumberedCase> records,
      Stream<HistoryRow> history) {
    this.staff = staff;
    this.records = new TrialRecords(records);
    this.metrics = new HashMap<>();
    this.reviews = new HashMap<>();
    this.history = new HashMap<>();
    metrics.forEach(this::add);
    reviews.forEach(this::add);
    history.forEach(this::add);
  }

  private TrialData(List<StaffMember> staff, TrialData same) {
    this.staff = staff;
    this.records = same.records;
    this.metrics = same.metrics;
    this.reviews = same.reviews;
    this.history = same.history;
  }

  /** As read of files. */
  static TrialData of(List<StaffMember> staff, TrialFiles files) {
    return new TrialData(
        staff,
        files.metrics().stream().map(Line::content),
        files.reviews().stream().map(Line::content),
        files.records().stream().map(Line::content),
        files.history().stream().map(Line::content));
  }

  /** The same for the people of another period. */
  TrialData withStaff(List<StaffMember> others) {
    return new TrialData(others, this);
  }

  private void add(MetricSheet sheet) {
    metrics
        .computeIfAbsent(sheet.period(), period -> new HashMap<>())
        .put(sheet.employee(), Map.copyOf(sheet.byKey()));
  }

  private void add(ReviewRow review) {
    reviews
        .computeIfAbsent(review.month(), month -> new HashMap<>())
        .computeIfAbsent(review.employee(), employee -> new ArrayList<>())
        .add(review);
  }

  private void add(HistoryRow result) {
    history
        .computeIfAbsent(result.month(), month -> new HashMap<>())
        .put(result.employee(), result);
  }

  /** Employed during the period that is tried, in order of number. */
  List<StaffMember> staff() {
    return staff;
  }

  TrialRecords records() {
    return records;
  }

  /** Months of which there are figures or results, the earliest first. */
  List<Period> months() {
    TreeSet<Period> months = new TreeSet<>(history.keySet());
    metrics.keySet().stream().filter(Period::isMonth).forEach(months::add);
    return List.copyOf(months);
  }

  /** Weeks of which there are figures, the earliest first. */
  List<Period> weeks() {
    return metrics.keySet().stream()
        .filter(period -> period.kind() == Period.Kind.WEEK)
        .sorted()
        .toList();
  }

  /** Whether the person has figures or a result of that period. */
  boolean knows(Period period, EmployeeNumber employee) {
    return metrics.getOrDefault(period, Map.of()).containsKey(employee)
        || result(period, employee) != null;
  }

  /** By metric key; empty if there are none. */
  Map<String, BigDecimal> metrics(Period period, EmployeeNumber employee) {
    return metrics.getOrDefault(period, Map.of()).getOrDefault(employee, Map.of());
  }

  List<ReviewRow> reviews(Period month, EmployeeNumber employee) {
    return reviews.getOrDefault(month, Map.of()).getOrDefault(employee, List.of());
  }

  /** Null if there is none. */
  HistoryRow result(Period month, EmployeeNumber employee) {
    return history.getOrDefault(month, Map.of()).get(employee);
  }

  /** Verified ones of the period. */
  int complaints(Period period, EmployeeNumber employee) {
    List<NumberedCase> about = records.about(employee);
    return about.isEmpty()
        ? 0
        : (int)
            about.stream()
                .filter(each -> each.facts().category() == Category.CUSTOMER_COMPLAINT)
                .filter(each -> period.contains(each.facts().date()))
                .count();
  }
}
