package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.GivingNotice;
import org.springframework.stereotype.Component;

/** HR chooses between notice and pay. */
@Component("setNotice")
class SetNotice implements TaskListener {

  private final GivingNotice giving;
  private final Actor actor;

  SetNotice(GivingNotice giving, Actor actor) {
    this.giving = giving;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String notice = Submission.takeText(task, "terminationNotice");
    String average = Submission.takeText(task, "localAverageWage");
    giving.give(TaskCase.of(task), notice, average, actor.current());
  }
}
