package org.kaohe.assessment;

import java.util.List;
import org.springframework.stereotype.Service;

/** Carries moved due dates over to tasks and timers. */
@Service
class FollowingDeadlines {

  private static final int BATCH = 500;

  private final Assessments assessments;
  private final RunningAssessments running;
  private final ReviewProcesses processes;

  FollowingDeadlines(
      Assessments assessments, RunningAssessments running, ReviewProcesses processes) {
    this.assessments = assessments;
    this.running = running;
    this.processes = processes;
  }

  void follow(String cycleId) {
    List<String> ids = running.withMovedDeadlines(cycleId, BATCH);
    processes.followDueDates(assessments.lock(ids));
    running.deadlinesFollowed(ids);
  }
}
