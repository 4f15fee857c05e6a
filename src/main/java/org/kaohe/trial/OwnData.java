package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaohe.assessment.PastResults;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.assessment.ReviewScores;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.assessment.ReviewsOfCycle;
import org.kaohe.assessment.SubjectReviews;
import org.kaohe.assessment.TasksOnTime;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.records.CaseRecords;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Reads what the company itself has of a department's past period and the year before it, each kind
 * in one go: people as of then, figures, reviews given in the cycles, verified records and results
 * from before this system. What the cycles decided is not read: a comparison computes it anew.
 */
@Component
class OwnData {

  /** Months before the period that streaks and occurrences can reach back. */
  private static final int LOOK_BACK = 12;

  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private final Staff staff;
  private final MetricSheets sheets;
  private final Cycles cycles;
  private final ReviewsOfCycle reviews;
  private final TasksOnTime tasksOnTime;
  private final CaseRecords records;
  private final PastResults pastResults;

  OwnData(
      Staff staff,
      MetricSheets sheets,
      Cycles cycles,
      ReviewsOfCycle reviews,
      TasksOnTime tasksOnTime,
      CaseRecords records,
      PastResults pastResults) {
    this.staff = staff;
    this.sheets = sheets;
    this.cycles = cycles;
    this.reviews = reviews;
    this.tasksOnTime = tasksOnTime;
    this.records = records;
    this.pastResults = pastResults;
  }

  TrialData of(String department, Period period) {
    List<StaffMember> members = staff.ofDepartmentDuring(department, period);
    List<EmployeeNumber> numbers = members.stream().map(StaffMember::number).toList();
    Period first = Period.monthOf(period.firstDay().minusMonths(LOOK_BACK));
    Period last = Period.monthOf(period.lastDay());
    List<Cycle> past = months(department, first, last);
    TrialFiles content =
        new TrialFiles(
            null,
            lines(metrics(numbers, period, first, last, past)),
            lines(past.stream().flatMap(this::reviews)),
            lines(records(department, members, first, period)),
            lines(pastResults.of(numbers, first, last).stream()));
    return TrialData.of(members, content);
  }

  private List<Cycle> months(String department, Period first, Period last) {
    return cycles.ofDepartment(department, Period.Kind.MONTH).stream()
        .filter(cycle -> !cycle.is(CycleState.CANCELLED))
        .filter(cycle -> cycle.period().compareTo(first) >= 0)
        .filter(cycle -> cycle.period().compareTo(last) <= 0)
        .toList();
  }

  /** With the months' weeks, and with who did all tasks on time where the figures don't say. */
  private Stream<MetricSheet> metrics(
      Collection<EmployeeNumber> numbers,
      Period period,
      Period first,
      Period last,
      List<Cycle> past) {
    Map<Period, Map<EmployeeNumber, Boolean>> onTime = new HashMap<>();
    past.forEach(cycle -> onTime.put(cycle.period(), tasksOnTime.of(cycle.id())));
    List<MetricSheet> all = new ArrayList<>(sheets.monthsOf(numbers, first, last));
    all.replaceAll(
        sheet ->
            withTasks(sheet, onTime.getOrDefault(sheet.period(), Map.of()).get(sheet.employee())));
    Period month = Period.monthOf(period.firstDay());
    for (; month.compareTo(last) <= 0; month = month.next()) {
      all.addAll(sheets.weeksOf(numbers, month));
    }
    return all.stream();
  }

  private static MetricSheet withTasks(MetricSheet sheet, Boolean onTime) {
    if (onTime == null || sheet.values().containsKey(Metric.TASKS_ON_TIME)) {
      return sheet;
    }
    Map<Metric, BigDecimal> values = new EnumMap<>(sheet.values());
    values.put(Metric.TASKS_ON_TIME, onTime ? BigDecimal.ONE : BigDecimal.ZERO);
    return new MetricSheet(sheet.employee(), sheet.period(), values, sheet.source());
  }

  private Stream<ReviewRow> reviews(Cycle cycle) {
    return reviews.of(cycle.id()).values().stream()
        .flatMap(received -> reviews(received, cycle.period()));
  }

  /** A self-assessment left out by own omission scores 0, as it did then (policies C). */
  private static Stream<ReviewRow> reviews(SubjectReviews received, Period month) {
    List<ReviewRow> rows = new ArrayList<>();
    EmployeeNumber subject = received.subject();
    ReviewScores self =
        received.selfOmitted()
            ? new ReviewScores(NOTHING, NOTHING, NOTHING, NOTHING)
            : received.self();
    add(rows, subject, month, ReviewSource.SELF, self);
    received.peers().forEach(peer -> add(rows, subject, month, ReviewSource.PEER, peer));
    add(rows, subject, month, ReviewSource.MANAGER, received.manager());
    return rows.stream();
  }

  /** Who wrote it stays untold. */
  private static void add(
      List<ReviewRow> rows,
      EmployeeNumber subject,
      Period month,
      ReviewSource source,
      ReviewScores scores) {
    if (scores != null) {
      rows.add(new ReviewRow(subject, month, source, "", scores));
    }
  }

  private Stream<NumberedCase> records(
      String department, List<StaffMember> members, Period first, Period period) {
    return records
        .verified(
            members.stream().map(StaffMember::number).toList(),
            members.stream().map(StaffMember::team).distinct().toList(),
            department,
            first.firstDay().minusDays(1),
            period.lastDay())
        .stream()
        .map(record -> new NumberedCase(record.number(), record.facts()));
  }

  private static <T> List<Line<T>> lines(Stream<T> contents) {
    return contents.map(content -> new Line<>("", 0, content)).toList();
  }
}
