package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels all assessments of a cycle. */
@Service
public class CancellingAssessments {

  private static final int BATCH = 500;

  private final AssessmentRounds rounds;
  private final RunningAssessments running;
  private final StoppingAssessments stopping;
  private final Interventions interventions;
  private final Clock clock;

  CancellingAssessments(
      AssessmentRounds rounds,
      RunningAssessments running,
      StoppingAssessments stopping,
      Interventions interventions,
      Clock clock) {
    this.rounds = rounds;
    this.running = running;
    this.stopping = stopping;
    this.interventions = interventions;
    this.clock = clock;
  }

  /**
   * Facts are closed set-based by the first call, engine instances removed at most 500 a call. A
   * cycle that was not planned yet has nothing to cancel.
   *
   * @return how many instances are still to be removed; call until 0
   */
  @Transactional
  public int cancel(String cycleId, String reason) {
    if (rounds.close(cycleId, AssessmentRounds.State.CANCELLED)) {
      interventions.add(
          Intervention.of(
              cycleId, null, Intervention.Kind.CANCELLED, null, reason, null, clock.instant()));
    }
    running.closeAll(cycleId, AssessmentState.CANCELLED, LocalDate.now(clock), clock.instant());
    return stopping.stop(cycleId, "考核取消", BATCH);
  }
}
