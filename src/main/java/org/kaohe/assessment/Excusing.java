package org.kaohe.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Excuses open or missed reviews about a person: they are dropped and count against nobody. */
@Service
public class Excusing {

  private final Assessments assessments;
  private final Interventions interventions;
  private final ReviewProcesses processes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Excusing(
      Assessments assessments,
      Interventions interventions,
      ReviewProcesses processes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.assessments = assessments;
    this.interventions = interventions;
    this.processes = processes;
    this.events = events;
    this.clock = clock;
  }

  /** Refused ({@code excuse-not-possible}) if nothing of that source is open or missed. */
  @Transactional
  public void excuse(
      String cycleId,
      EmployeeNumber subject,
      ReviewSource source,
      String reason,
      EmployeeNumber by) {
    Intervention step =
        Intervention.of(
            cycleId,
            subject,
            Intervention.Kind.EXCUSED,
            source.label(),
            reason,
            by,
            clock.instant());
    Assessment assessment = Planned.require(assessments, cycleId, subject);
    List<ReviewAssignment> excusable =
        assessment.of(source).filter(r -> r.isOpen() || r.state() == ReviewState.MISSED).toList();
    if (excusable.isEmpty() || assessment.state() == AssessmentState.CANCELLED) {
      throw Refused.conflict("excuse-not-possible", source.label() + "已提交或已免除，无需免除");
    }
    interventions.add(step);
    excuse(assessment, excusable, step.reason());
    events.publishEvent(new ReviewsRevised(cycleId));
  }

  private void excuse(Assessment assessment, List<ReviewAssignment> excusable, String reason) {
    Optional<ReviewSource> stage = assessment.stage();
    Assessment current = assessment;
    for (ReviewAssignment review : excusable) {
      current = assessments.change(current, review.excused(reason));
    }
    if (assessment.running()) {
      excusable.stream()
          .filter(r -> r.isOpen() && stage.equals(Optional.of(r.source())))
          .forEach(processes::withdraw);
    }
  }
}
