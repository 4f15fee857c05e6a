package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.cycle.ConfirmingCycle;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** HR confirms all outcomes. */
@Component("confirmOutcomes")
class ConfirmOutcomes implements TaskListener {

  private final ConfirmingCycle confirming;
  private final Actor actor;

  ConfirmOutcomes(ConfirmingCycle confirming, Actor actor) {
    this.confirming = confirming;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String remark = Submission.takeText(task, "remark");
    confirming.confirmAll(TaskCase.of(task), remark, actor.current());
  }
}
