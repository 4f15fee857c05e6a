package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.TaskCase;
import org.kaohe.policychange.Consulting;
import org.springframework.stereotype.Component;

/** HR is done with the draft and its trial. */
@Component("attachTrial")
class AttachTrial implements TaskListener {

  private final Consulting consulting;
  private final Actor actor;

  AttachTrial(Consulting consulting, Actor actor) {
    this.consulting = consulting;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    consulting.begin(TaskCase.of(task), actor.current());
  }
}
