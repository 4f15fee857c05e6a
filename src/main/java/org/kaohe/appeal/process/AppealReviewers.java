package org.kaohe.appeal.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.appeal.AppealReview;
import org.kaohe.appeal.Appeals;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Candidates and due dates of the tasks of {@code appeal}. */
@Component("appealReviewers")
public class AppealReviewers {

  private final AppealReview review;
  private final Appeals appeals;
  private final Clock clock;

  AppealReviewers(AppealReview review, Appeals appeals, Clock clock) {
    this.review = review;
    this.appeals = appeals;
    this.clock = clock;
  }

  public List<String> candidates(DelegateExecution execution) {
    return review.reviewers(execution.getProcessBusinessKey()).stream()
        .map(EmployeeNumber::value)
        .toList();
  }

  /** The last second of the due day. */
  public Date due(DelegateExecution execution) {
    return Date.from(end(execution).toInstant().minusSeconds(1));
  }

  /** When the due day is over. */
  public Date end(DelegateExecution execution) {
    LocalDate dueOn = appeals.get(execution.getProcessBusinessKey()).dueOn();
    return Date.from(dueOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }
}
