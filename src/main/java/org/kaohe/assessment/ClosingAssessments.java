package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a collection at its deadline, whatever is still open. */
@Service
public class ClosingAssessments {

  private static final int BATCH = 500;

  private final AssessmentRounds rounds;
  private final RunningAssessments running;
  private final StoppingAssessments stopping;
  private final Clock clock;

  ClosingAssessments(
      AssessmentRounds rounds,
      RunningAssessments running,
      StoppingAssessments stopping,
      Clock clock) {
    this.rounds = rounds;
    this.running = running;
    this.stopping = stopping;
    this.clock = clock;
  }

  /**
   * Whatever is overdue counts as missed, the rest as not asked for; nothing can be submitted from
   * then on. Facts are closed set-based by the first call, engine instances are removed at most 500
   * a call.
   *
   * @return how many instances are still to be removed; call until 0
   */
  @Transactional
  public int closeOverdue(String cycleId) {
    rounds.close(cycleId, AssessmentRounds.State.CLOSED);
    running.closeAll(cycleId, AssessmentState.DONE, LocalDate.now(clock), clock.instant());
    return stopping.stop(cycleId, "收集结束", BATCH);
  }
}
