package org.kaohe.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.kaohe.calendar.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds reviewers on the last working day before a review is due, once per due date. */
@Service
public class RemindingReviewers {

  private static final LocalTime AT = LocalTime.of(9, 0);
  private static final Duration TIMERS_FIRST = Duration.ofMinutes(10);

  private final Assessments assessments;
  private final RunningAssessments running;
  private final WorkingDays workingDays;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RemindingReviewers(
      Assessments assessments,
      RunningAssessments running,
      WorkingDays workingDays,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assessments = assessments;
    this.running = running;
    this.workingDays = workingDays;
    this.events = events;
    this.clock = clock;
  }

  /** When reviewers are reminded of this due date. */
  public ZonedDateTime momentFor(LocalDate dueOn) {
    return workingDays.before(dueOn).atTime(AT).atZone(clock.getZone());
  }

  /** Reminds whoever is being waited for and was not reminded yet. */
  @Transactional
  public void remind(String assessmentId) {
    LocalDate today = LocalDate.now(clock);
    Assessment assessment = assessments.lock(assessmentId);
    for (ReviewAssignment review : assessment.stage().stream().flatMap(assessment::open).toList()) {
      if (review.remindedOn() == null && !review.isOverdue(today)) {
        assessment = assessments.change(assessment, review.reminded(today));
        events.publishEvent(reminder(assessment, review));
      }
    }
  }

  /** Catches up where no timer will: after an extension, a replacement or a pause. */
  @Transactional
  public void catchUp(String cycleId, int limit) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    running.dueDatesToRemind(cycleId).stream()
        .filter(due -> !due.isBefore(now.toLocalDate()))
        .filter(due -> momentFor(due).plus(TIMERS_FIRST).isBefore(now))
        .flatMap(due -> running.toRemind(cycleId, due, limit).stream())
        .distinct()
        .forEach(this::remind);
  }

  private static ReminderDue reminder(Assessment assessment, ReviewAssignment review) {
    return new ReminderDue(
        review.id(),
        review.cycleId(),
        review.reviewer(),
        review.subject(),
        assessment.subjectName(),
        review.source(),
        review.dueOn());
  }
}
