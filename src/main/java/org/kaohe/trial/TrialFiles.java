package org.kaohe.trial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.records.CaseFacts;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.StaffMember;

/**
 * A trial's files, read. What was not supplied is empty, and so is what could not be read.
 *
 * @param staff null if not supplied
 */
record TrialFiles(
    List<Line<StaffMember>> staff,
    List<Line<MetricSheet>> metrics,
    List<Line<ReviewRow>> reviews,
    List<Line<NumberedCase>> records,
    List<Line<HistoryRow>> history) {

  /** Everybody whom a file says something about; reviewers are not. */
  Set<EmployeeNumber> mentioned() {
    return Stream.of(
            metrics.stream().map(line -> line.content().employee()),
            reviews.stream().map(line -> line.content().employee()),
            records.stream().map(line -> employeeOf(line.content().facts())),
            history.stream().map(line -> line.content().employee()))
        .flatMap(numbers -> numbers)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Null for a record about a team or a department. */
  private static EmployeeNumber employeeOf(CaseFacts facts) {
    return facts.subjectType() == SubjectType.EMPLOYEE ? EmployeeNumber.of(facts.subject()) : null;
  }

  /** Faults for what two files of one part both say; a file alone has been checked already. */
  void checkRepeated(FaultList faults) {
    if (staff != null) {
      refuseRepeated(staff, "工号", StaffMember::number, faults);
    }
    if (isRepeated(metrics)) {
      refuseRepeated(metrics, "工号", row -> List.of(row.employee(), row.period()), faults);
    }
    refuseRepeated(reviews, "来源", TrialFiles::identity, faults);
    refuseRepeated(records, "编号", NumberedCase::number, faults);
    refuseRepeated(history, "期间", row -> List.of(row.employee(), row.month()), faults);
  }

  /** The same as below, sooner: these are the large files. */
  private static boolean isRepeated(List<Line<MetricSheet>> lines) {
    Map<Period, Set<EmployeeNumber>> seen = new HashMap<>();
    for (Line<MetricSheet> line : lines) {
      MetricSheet sheet = line.content();
      if (!seen.computeIfAbsent(sheet.period(), n -> new HashSet<>()).add(sheet.employee())) {
        return true;
      }
    }
    return false;
  }

  private static <T> void refuseRepeated(
      List<Line<T>> lines, String heading, Function<T, Object> identity, FaultList faults) {
    if (lines.isEmpty() || lines.get(0).file().equals(lines.get(lines.size() - 1).file())) {
      return;
    }
    Map<Object, Line<T>> first = new HashMap<>();
    for (Line<T> line : lines) {
      Object key = identity.apply(line.content());
      Line<T> earlier = first.putIfAbsent(key, line);
      if (earlier != null && !earlier.file().equals(line.file())) {
        faults.add(
            line.place(heading), key, "与 %s 第 %d 行重复".formatted(earlier.file(), earlier.number()));
      }
    }
  }

  /** A month has one self-assessment and one manager's review; peers are one review each. */
  private static List<Object> identity(ReviewRow review) {
    return review.source() == ReviewSource.PEER
        ? List.of(review.employee(), review.month(), review.source(), review.reviewer())
        : List.of(review.employee(), review.month(), review.source());
  }

  /** Faults for everybody and everything that the files mention and the staff lacks. */
  void check(KnownPeople known, FaultList faults) {
    checkNumbers(known, metrics, MetricSheet::employee, faults);
    checkNumbers(known, history, HistoryRow::employee, faults);
    checkNumbers(known, reviews, ReviewRow::employee, faults);
    records.forEach(line -> checkSubject(known, line, faults));
  }

  private static <T> void checkNumbers(
      KnownPeople known,
      List<Line<T>> lines,
      Function<T, EmployeeNumber> employee,
      FaultList faults) {
    lines.forEach(line -> checkNumber(known, line, employee.apply(line.content()), faults));
  }

  private static void checkNumber(
      KnownPeople known, Line<?> line, EmployeeNumber number, FaultList faults) {
    if (!known.numbers().contains(number)) {
      faults.add(line.place("工号"), number, "员工名单中没有这个工号");
    }
  }

  private static void checkSubject(KnownPeople known, Line<NumberedCase> line, FaultList faults) {
    CaseFacts facts = line.content().facts();
    switch (facts.subjectType()) {
      case EMPLOYEE -> checkNumber(known, line, employeeOf(facts), faults);
      case TEAM -> {
        int departments = known.teams().getOrDefault(facts.subject(), Set.of()).size();
        if (departments != 1) {
          faults.add(
              line.place("团队"),
              facts.subject(),
              departments == 0 ? "员工名单中没有这个团队" : "几个部门都有这个名称的团队，无法确定是哪一个");
        }
      }
      case DEPARTMENT -> {
        if (!known.departments().contains(facts.subject())) {
          faults.add(line.place("部门"), facts.subject(), "员工名单中没有这个部门");
        }
      }
    }
  }
}
