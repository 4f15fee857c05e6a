package org.kaohe.committee.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.committee.CastingVotes;
import org.kaohe.committee.RawBallot;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Takes a member's vote out of the engine. */
@Component("castVote")
class CastVote implements TaskListener {

  private final CastingVotes casting;
  private final Actor actor;

  CastVote(CastingVotes casting, Actor actor) {
    this.casting = casting;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    RawBallot ballot =
        new RawBallot(
            Submission.takeFlag(task, "abstain"),
            Submission.takeText(task, "candidate"),
            Submission.takeText(task, "overall"),
            Submission.takeText(task, "attitude"),
            Submission.takeText(task, "skill"),
            Submission.takeText(task, "effect"),
            Submission.takeText(task, "voteReason"));
    casting.cast(
        TaskCase.of(task), new EmployeeNumber(task.getAssignee()), ballot, actor.current());
  }
}
