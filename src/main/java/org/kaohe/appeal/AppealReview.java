package org.kaohe.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/**
 * Who may review an appeal: somebody of HR who took no part in the result and is not the appellant;
 * where there is nobody, or nobody decided in time, the department head. Never the appellant.
 */
@Service
public class AppealReview {

  private final Appeals appeals;
  private final Results results;
  private final Staff staff;
  private final TookPart tookPart;
  private final Clock clock;

  AppealReview(Appeals appeals, Results results, Staff staff, TookPart tookPart, Clock clock) {
    this.appeals = appeals;
    this.results = results;
    this.staff = staff;
    this.tookPart = tookPart;
    this.clock = clock;
  }

  /**
   * Without anybody impartial it falls to HR all the same, since an appeal that nobody may decide
   * would hold up the month. Empty only if the company has neither a department head nor HR besides
   * the appellant.
   */
  public List<EmployeeNumber> reviewers(String appealId) {
    Appeal appeal = appeals.get(appealId);
    List<EmployeeNumber> head = head(appeal);
    List<EmployeeNumber> hr = hr(appeal);
    Set<EmployeeNumber> involved = tookPart.in(appeal.cycleId(), appeal.appellant());
    List<EmployeeNumber> impartial =
        hr.stream().filter(number -> !involved.contains(number)).toList();
    List<List<EmployeeNumber>> inTurn =
        appeal.passedOn() ? List.of(head, impartial, hr) : List.of(impartial, head, hr);
    return inTurn.stream().filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
  }

  void expectReviewer(Appeal appeal, EmployeeNumber by) {
    if (!reviewers(appeal.id()).contains(by)) {
      throw Refused.forbidden("复核人不得是申诉人，也不得参与过该结果");
    }
  }

  private List<EmployeeNumber> head(Appeal appeal) {
    String department =
        results.find(appeal.resultId()).map(Result::cycle).orElseThrow().department();
    return staff.headOf(department, today()).map(StaffMember::number).stream()
        .filter(number -> !number.equals(appeal.appellant()))
        .toList();
  }

  private List<EmployeeNumber> hr(Appeal appeal) {
    return staff.hr(today()).stream()
        .map(StaffMember::number)
        .filter(number -> !number.equals(appeal.appellant()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
