package org.kaohe.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;

/**
 * That one person was asked to review another. Rows are never deleted: together they are the trail
 * of who was asked, instead of whom and why.
 *
 * @param seat 1 but for peers, who are numbered
 * @param attempt counts up within a seat when it is asked again or of somebody else
 * @param step only of manager reviews, else null
 * @param reviewer null: any of HR
 * @param dueOn the last day on which it may be submitted
 * @param submittedAt null unless done
 * @param onTime null until done or missed
 * @param replacedBy the assignment that took this one's place, or null
 * @param reason in Chinese why it was made, replaced or excused, or null
 * @param remindedOn null until the reviewer was reminded of this due date
 */
public record ReviewAssignment(
    String id,
    String assessmentId,
    String cycleId,
    EmployeeNumber subject,
    ReviewSource source,
    int seat,
    int attempt,
    ManagerStep step,
    EmployeeNumber reviewer,
    ReviewState state,
    LocalDate dueOn,
    Instant submittedAt,
    Boolean onTime,
    String replacedBy,
    String reason,
    LocalDate remindedOn) {

  static ReviewAssignment of(
      Assessment assessment,
      ReviewSource source,
      int seat,
      ManagerStep step,
      EmployeeNumber reviewer,
      LocalDate dueOn,
      String reason) {
    return new ReviewAssignment(
        UUID.randomUUID().toString(),
        assessment.id(),
        assessment.cycleId(),
        assessment.subject(),
        source,
        seat,
        assessment.nextAttempt(source, seat),
        step,
        reviewer,
        ReviewState.OPEN,
        dueOn,
        null,
        null,
        null,
        reason,
        null);
  }

  public boolean isOpen() {
    return state == ReviewState.OPEN;
  }

  public boolean isOverdue(LocalDate today) {
    return isOpen() && today.isAfter(dueOn);
  }

  ReviewAssignment done(EmployeeNumber by, Instant at) {
    return with(by, ReviewState.DONE, at, true, null, reason);
  }

  ReviewAssignment missed() {
    return with(reviewer, ReviewState.MISSED, null, false, null, reason);
  }

  ReviewAssignment excused(String why) {
    return with(reviewer, ReviewState.EXCUSED, null, null, null, why);
  }

  /** By nobody, if {@code other} is null: nobody else was left to ask. */
  ReviewAssignment replacedBy(ReviewAssignment other, String why) {
    String successor = other == null ? null : other.id();
    return with(reviewer, ReviewState.REPLACED, null, null, successor, why);
  }

  ReviewAssignment reminded(LocalDate on) {
    return new ReviewAssignment(
        id,
        assessmentId,
        cycleId,
        subject,
        source,
        seat,
        attempt,
        step,
        reviewer,
        state,
        dueOn,
        submittedAt,
        onTime,
        replacedBy,
        reason,
        on);
  }

  private ReviewAssignment with(
      EmployeeNumber by, ReviewState next, Instant at, Boolean inTime, String other, String why) {
    return new ReviewAssignment(
        id,
        assessmentId,
        cycleId,
        subject,
        source,
        seat,
        attempt,
        step,
        by,
        next,
        dueOn,
        at,
        inTime,
        other,
        why,
        remindedOn);
  }
}
