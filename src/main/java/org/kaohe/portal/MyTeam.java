package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.assessment.ReviewToDo;
import org.kaohe.assessment.WorkingThroughReviews;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager works on and may see: open reviews, and results of those who report to him. */
@Service
public class MyTeam {

  private static final int MONTHS = 3;
  private static final int OTHERS = 1;

  private final WorkingThroughReviews reviews;
  private final Staff staff;
  private final Cycles cycles;
  private final Results results;
  private final Clock clock;

  MyTeam(WorkingThroughReviews reviews, Staff staff, Cycles cycles, Results results, Clock clock) {
    this.reviews = reviews;
    this.staff = staff;
    this.cycles = cycles;
    this.results = results;
    this.clock = clock;
  }

  public record Page(List<ToDo> reviews, List<StaffMember> people, List<Month> months) {}

  /**
   * @param member the reviewed person as today, or null if no longer known
   */
  public record ToDo(ReviewToDo review, StaffMember member, String month, boolean overdue) {}

  public record Month(Cycle cycle, List<Row> rows) {}

  public record Row(StaffMember member, Result result) {}

  @Transactional(readOnly = true)
  public Page of(EmployeeNumber manager) {
    List<StaffMember> reports = staff.reportsOf(manager, today());
    return new Page(
        reviews.of(manager).stream().map(this::toDo).toList(), reports, months(reports));
  }

  private ToDo toDo(ReviewToDo review) {
    return new ToDo(
        review,
        staff.find(review.subject(), today()).orElse(null),
        cycles.findById(review.cycleId()).map(cycle -> cycle.period().toString()).orElse(""),
        review.isOverdue(today()));
  }

  private List<Month> months(List<StaffMember> reports) {
    List<Month> months = new ArrayList<>();
    reports.stream()
        .map(StaffMember::department)
        .distinct()
        .flatMap(department -> latest(department).stream())
        .forEach(cycle -> months.add(new Month(cycle, rows(cycle, reports))));
    months.removeIf(month -> month.rows().isEmpty());
    return months;
  }

  private List<Cycle> latest(String department) {
    List<Cycle> latest = new ArrayList<>();
    for (Period.Kind kind : Period.Kind.values()) {
      cycles.ofDepartment(department, kind).stream()
          .filter(cycle -> !cycle.is(CycleState.CANCELLED))
          .limit(kind == Period.Kind.MONTH ? MONTHS : OTHERS)
          .forEach(latest::add);
    }
    latest.sort(Comparator.comparing((Cycle cycle) -> cycle.period().lastDay()).reversed());
    return latest;
  }

  private List<Row> rows(Cycle cycle, List<StaffMember> reports) {
    List<Row> rows = new ArrayList<>();
    for (StaffMember member : reports) {
      Optional<Result> result = results.find(cycle.id(), member.number());
      result.ifPresent(found -> rows.add(new Row(member, found)));
    }
    return rows;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
