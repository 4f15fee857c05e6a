package org.kaohe.assessment;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts planned assessments in batches, each exactly once. */
@Service
public class StartingAssessments {

  private final Assessments assessments;
  private final ReviewProcesses processes;
  private final Clock clock;

  StartingAssessments(Assessments assessments, ReviewProcesses processes, Clock clock) {
    this.assessments = assessments;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Starts at most {@code size} in one transaction; call until 0.
   *
   * @return how many are still to be started
   */
  @Transactional
  public int startBatch(String cycleId, int size) {
    List<String> claimed = assessments.claim(assessments.planned(cycleId, size), clock.instant());
    assessments.lock(claimed);
    processes.start(claimed);
    return assessments.countPlanned(cycleId);
  }
}
