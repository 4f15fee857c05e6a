package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.RawPosition;
import org.kaohe.escalation.StatingPositions;
import org.springframework.stereotype.Component;

/** HR states the new position. */
@Component("statePosition")
class StatePosition implements TaskListener {

  private final StatingPositions stating;
  private final Actor actor;

  StatePosition(StatingPositions stating, Actor actor) {
    this.stating = stating;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    RawPosition raw =
        new RawPosition(
            Submission.takeText(task, "newGrade"),
            Submission.takeText(task, "newDepartment"),
            Submission.takeText(task, "newTeam"),
            Submission.takeText(task, "newPosition"),
            Submission.takeText(task, "newManager"),
            Submission.takeText(task, "newPlace"),
            Submission.takeText(task, "newFixedPay"),
            Submission.takeText(task, "newGrossPay"),
            Submission.takeText(task, "effectiveFrom"),
            Submission.takeText(task, "positionReason"));
    stating.state(TaskCase.of(task), raw, actor.current());
  }
}
