package org.kaohe.assessment;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks an assessment as done when nobody is waited for any more; its cycle looks by itself. */
@Service
public class FinishingAssessments {

  private final Assessments assessments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FinishingAssessments(Assessments assessments, ApplicationEventPublisher events, Clock clock) {
    this.assessments = assessments;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void finish(String assessmentId) {
    Assessment assessment = assessments.lock(assessmentId);
    AssessmentState end =
        assessment.state() == AssessmentState.CANCELLED
            ? AssessmentState.CANCELLED
            : AssessmentState.DONE;
    assessments.put(assessment, end, false, clock.instant());
    if (assessment.reviews().stream().anyMatch(review -> review.attempt() > 1)) {
      events.publishEvent(new ReviewsRevised(assessment.cycleId()));
    }
  }
}
