package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.HandlingClaims;
import org.springframework.stereotype.Component;

/** Takes what the superior says of a claim. */
@Component("checkClaim")
class CheckClaim implements TaskListener {

  private final HandlingClaims handling;
  private final Actor actor;

  CheckClaim(HandlingClaims handling, Actor actor) {
    this.handling = handling;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String supported = Submission.takeText(task, "supported");
    String note = Submission.takeText(task, "checkNote");
    handling.check(TaskCase.of(task), supported, note, actor.current());
  }
}
