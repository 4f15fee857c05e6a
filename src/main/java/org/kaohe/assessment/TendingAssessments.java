package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a collection in step with the staff, its deadlines and the engine. */
@Service
public class TendingAssessments {

  private static final int BATCH = 500;

  private final AssessmentRounds rounds;
  private final ReplacingReviewers replacing;
  private final FollowingDeadlines following;
  private final StoppingAssessments stopping;
  private final RemindingReviewers reminding;
  private final Clock clock;

  TendingAssessments(
      AssessmentRounds rounds,
      ReplacingReviewers replacing,
      FollowingDeadlines following,
      StoppingAssessments stopping,
      RemindingReviewers reminding,
      Clock clock) {
    this.rounds = rounds;
    this.replacing = replacing;
    this.following = following;
    this.stopping = stopping;
    this.reminding = reminding;
    this.clock = clock;
  }

  /**
   * For the cycle's recurring job. Once a day replaces reviewers who can't review any more; carries
   * extended deadlines over to tasks and timers, removes instances of closed assessments and sends
   * reminders that no timer sends, at most 500 a call. Safe to call at any time.
   */
  @Transactional
  public void tend(String cycleId) {
    if (rounds.claimTending(cycleId, LocalDate.now(clock))) {
      replacing.refresh(cycleId);
    }
    following.follow(cycleId);
    stopping.stop(cycleId, "收集结束", BATCH);
    reminding.catchUp(cycleId, BATCH);
  }
}
