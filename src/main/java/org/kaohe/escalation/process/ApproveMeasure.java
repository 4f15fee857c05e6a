package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.ApprovingMeasures;
import org.springframework.stereotype.Component;

/** The manager or the department head approves, or not. */
@Component("approveMeasure")
class ApproveMeasure implements TaskListener {

  private final ApprovingMeasures approving;
  private final Actor actor;

  ApproveMeasure(ApprovingMeasures approving, Actor actor) {
    this.approving = approving;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String approval = Submission.takeText(task, "measureApproval");
    String reason = Submission.takeText(task, "measureReason");
    approving.decide(TaskCase.of(task), GateOfTask.of(task), approval, reason, actor.current());
  }
}
