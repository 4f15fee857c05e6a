package org.kaohe.assessment;

import java.util.List;
import org.springframework.stereotype.Service;

/** Removes the instances of assessments that are closed already. */
@Service
class StoppingAssessments {

  private final RunningAssessments running;
  private final ReviewProcesses processes;

  StoppingAssessments(RunningAssessments running, ReviewProcesses processes) {
    this.running = running;
    this.processes = processes;
  }

  /**
   * @return how many are left
   */
  int stop(String cycleId, String reason, int limit) {
    List<String> ids = running.closedButRunning(cycleId, limit);
    processes.stop(ids, reason);
    running.stopped(ids);
    return running.countClosedButRunning(cycleId);
  }
}
