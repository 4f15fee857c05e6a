package org.kaohe.assessment.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.assessment.Assessment;
import org.kaohe.assessment.Assessments;
import org.kaohe.assessment.RemindingReviewers;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.springframework.stereotype.Component;

/** What the expressions of the assessment process ask; the answers come from our tables alone. */
@Component("reviewStage")
public class ReviewStage {

  private final Assessments assessments;
  private final RemindingReviewers reminding;
  private final Clock clock;

  ReviewStage(Assessments assessments, RemindingReviewers reminding, Clock clock) {
    this.assessments = assessments;
    this.reminding = reminding;
    this.clock = clock;
  }

  public boolean selfNeeded(DelegateExecution execution) {
    return isAt(execution, ReviewSource.SELF);
  }

  public boolean peersNeeded(DelegateExecution execution) {
    return isAt(execution, ReviewSource.PEER);
  }

  public boolean managerNeeded(DelegateExecution execution) {
    return isAt(execution, ReviewSource.MANAGER);
  }

  /** The numbers of those peers who are still to review. */
  public List<String> peers(DelegateExecution execution) {
    return open(execution).map(ReviewAssignment::reviewer).map(EmployeeNumber::value).toList();
  }

  /** The one to review; null: any of HR. */
  public String reviewer(DelegateExecution execution) {
    return open(execution)
        .map(ReviewAssignment::reviewer)
        .filter(Objects::nonNull)
        .map(EmployeeNumber::value)
        .findFirst()
        .orElse(null);
  }

  /** Who may take the task if nobody is named. */
  public List<String> groups(DelegateExecution execution) {
    return reviewer(execution) == null ? List.of(Accounts.HR) : List.of();
  }

  /** The last second in which a review may be submitted. */
  public Date dueDate(DelegateExecution execution) {
    return ReviewDates.dueDate(dueOn(execution), clock.getZone());
  }

  public Date deadline(DelegateExecution execution) {
    return ReviewDates.deadline(dueOn(execution), clock.getZone());
  }

  public Date reminder(DelegateExecution execution) {
    return Date.from(reminding.momentFor(dueOn(execution)).toInstant());
  }

  private boolean isAt(DelegateExecution execution, ReviewSource source) {
    return assessment(execution).stage().equals(Optional.of(source));
  }

  private LocalDate dueOn(DelegateExecution execution) {
    return open(execution)
        .map(ReviewAssignment::dueOn)
        .max(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalStateException("Nothing to review in " + execution));
  }

  private Stream<ReviewAssignment> open(DelegateExecution execution) {
    Assessment assessment = assessment(execution);
    return assessment.stage().stream().flatMap(assessment::open);
  }

  private Assessment assessment(DelegateExecution execution) {
    return assessments.lock(execution.getProcessBusinessKey());
  }
}
