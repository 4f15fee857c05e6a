package org.kaohe.trial;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.assessment.HistoryFile;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.metrics.MetricRow;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.RecordRow;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.StaffMember;

/**
 * A trial's files, read. What was not supplied is empty, and so is what could not be read.
 *
 * @param staff null if not supplied
 */
record TrialFiles(
    List<StaffMember> staff,
    List<MetricRow> metrics,
    List<ReviewRow> reviews,
    List<RecordRow> records,
    List<HistoryFile.Line> history) {

  /** Everybody whom a file says something about; reviewers are not. */
  Set<EmployeeNumber> mentioned() {
    return Stream.of(
            metrics.stream().map(row -> row.sheet().employee()),
            reviews.stream().map(ReviewRow::employee),
            records.stream().map(row -> employeeOf(row.facts())),
            history.stream().map(line -> line.row().employee()))
        .flatMap(numbers -> numbers)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Null for a record about a team or a department. */
  static EmployeeNumber employeeOf(CaseFacts facts) {
    return facts.subjectType() == SubjectType.EMPLOYEE ? EmployeeNumber.of(facts.subject()) : null;
  }

  /** Faults for everybody and everything that the files mention and the staff lacks. */
  void check(KnownPeople known, FaultList faults) {
    metrics.forEach(
        row ->
            checkNumber(
                known, row.sheet().employee(), TrialPart.METRICS, row.row().number(), faults));
    history.forEach(
        line ->
            checkNumber(
                known, line.row().employee(), TrialPart.HISTORY, line.source().number(), faults));
    reviews.stream()
        .map(ReviewRow::employee)
        .distinct()
        .forEach(number -> checkNumber(known, number, TrialPart.REVIEWS, null, faults));
    records.forEach(row -> checkSubject(known, row, faults));
  }

  private static void checkSubject(KnownPeople known, RecordRow row, FaultList faults) {
    CaseFacts facts = row.facts();
    String place = place(TrialPart.RECORDS, row.row().number(), facts.subjectType().label());
    switch (facts.subjectType()) {
      case EMPLOYEE ->
          checkNumber(known, employeeOf(facts), TrialPart.RECORDS, row.row().number(), faults);
      case TEAM -> {
        if (!known.teams().contains(facts.subject())) {
          faults.add(place, facts.subject(), "员工名单中没有这个团队");
        }
      }
      case DEPARTMENT -> {
        if (!known.departments().contains(facts.subject())) {
          faults.add(place, facts.subject(), "员工名单中没有这个部门");
        }
      }
    }
  }

  private static void checkNumber(
      KnownPeople known, EmployeeNumber number, TrialPart part, Integer row, FaultList faults) {
    if (!known.numbers().contains(number)) {
      faults.add(place(part, row, "工号"), number, "员工名单中没有这个工号");
    }
  }

  private static String place(TrialPart part, Integer row, String heading) {
    return row == null
        ? "%s %s".formatted(part.label(), heading)
        : "%s 第 %d 行 %s".formatted(part.label(), row, heading);
  }
}
