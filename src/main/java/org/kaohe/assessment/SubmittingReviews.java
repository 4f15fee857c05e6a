package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a reviewer submits, or refuses it with the reason. */
@Service
public class SubmittingReviews {

  private final Assessments assessments;
  private final Staff staff;
  private final Clock clock;

  SubmittingReviews(Assessments assessments, Staff staff, Clock clock) {
    this.assessments = assessments;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Stores the review. A task that the system itself ends, after its review was closed, brings
   * none.
   *
   * @param assignee whose task it is; null: HR's
   * @param by who submits; null: the system
   * @throws Refused {@code forbidden}, {@code collection-closed}, {@code review-closed}, {@code
   *     review-overdue} or {@code review-invalid}
   */
  @Transactional
  public void submit(
      String assessmentId,
      ReviewSource source,
      EmployeeNumber assignee,
      EmployeeNumber by,
      Map<String, ?> form) {
    Assessment assessment = assessments.lock(assessmentId);
    Optional<ReviewAssignment> asked = askedOf(assignee, assessment, source);
    if (by == null && asked.isEmpty()) {
      return;
    }
    ReviewAssignment review = permitted(assessment, asked, assignee, by);
    SubmittedReview submitted = ReviewForm.read(form);
    assessments.submit(assessment, review.done(by, clock.instant()), submitted);
  }

  private static Optional<ReviewAssignment> askedOf(
      EmployeeNumber assignee, Assessment assessment, ReviewSource source) {
    return assessment
        .open(source)
        .filter(r -> r.reviewer() == null || r.reviewer().equals(assignee))
        .findFirst();
  }

  private ReviewAssignment permitted(
      Assessment assessment,
      Optional<ReviewAssignment> asked,
      EmployeeNumber assignee,
      EmployeeNumber by) {
    if (by == null || assignee != null && !assignee.equals(by)) {
      throw notYours();
    }
    if (assessment.state().isClosed()) {
      throw Refused.conflict("collection-closed", "本次考核的评价收集已经结束，不能再提交");
    }
    ReviewAssignment review =
        asked.orElseThrow(() -> Refused.conflict("review-closed", "该评价已经结束或已转交他人"));
    if (!mayReview(review, by)) {
      throw notYours();
    }
    if (review.isOverdue(LocalDate.now(clock))) {
      throw Refused.conflict("review-overdue", "该评价已于 " + review.dueOn() + " 截止，不能再提交");
    }
    return review;
  }

  private boolean mayReview(ReviewAssignment review, EmployeeNumber by) {
    return review.reviewer() == null
        ? !by.equals(review.subject()) && isHr(by)
        : Objects.equals(review.reviewer(), by);
  }

  private boolean isHr(EmployeeNumber person) {
    return staff.hr(LocalDate.now(clock)).stream().anyMatch(hr -> hr.number().equals(person));
  }

  private static Refused notYours() {
    return Refused.forbidden("只有被指定的评价人可以提交该评价");
  }
}
