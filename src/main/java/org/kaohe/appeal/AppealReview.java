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
 * where there is nobody, or nobody decided in time, the department head.
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

  /** Never empty unless the company has neither other HR nor a department head. */
  public List<EmployeeNumber> reviewers(String appealId) {
    Appeal appeal = appeals.get(appealId);
    if (appeal.passedOn()) {
      return head(appeal);
    }
    Set<EmployeeNumber> involved = tookPart.in(appeal.cycleId(), appeal.appellant());
    List<EmployeeNumber> impartial =
        staff.hr(today()).stream()
            .map(StaffMember::number)
            .filter(number -> !involved.contains(number))
            .filter(number -> !number.equals(appeal.appellant()))
            .toList();
    return impartial.isEmpty() ? head(appeal) : impartial;
  }

  void expectReviewer(Appeal appeal, EmployeeNumber by) {
    if (!reviewers(appeal.id()).contains(by)) {
      throw Refused.forbidden("复核人不得是申诉人,也不得参与过该结果");
    }
  }

  private List<EmployeeNumber> head(Appeal appeal) {
    String department =
        results.find(appeal.resultId()).map(Result::cycle).orElseThrow().department();
    return staff.headOf(department, today()).map(StaffMember::number).stream().toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
