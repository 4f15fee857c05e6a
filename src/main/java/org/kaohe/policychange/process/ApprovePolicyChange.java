package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.policychange.DecidingChanges;
import org.springframework.stereotype.Component;

/** The department's head decides. */
@Component("approvePolicyChange")
class ApprovePolicyChange implements TaskListener {

  private final DecidingChanges deciding;
  private final Actor actor;

  ApprovePolicyChange(DecidingChanges deciding, Actor actor) {
    this.deciding = deciding;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String decision = Submission.takeText(task, "approval");
    String reason = Submission.takeText(task, "approvalReason");
    deciding.decide(TaskCase.of(task), decision, reason, actor.current());
  }
}
