package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.cycle.ConfirmingMetrics;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** HR confirms the figures. */
@Component("confirmMetrics")
class ConfirmMetrics implements TaskListener {

  private final ConfirmingMetrics confirming;
  private final Actor actor;

  ConfirmMetrics(ConfirmingMetrics confirming, Actor actor) {
    this.confirming = confirming;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    boolean gapsAccepted = Submission.takeFlag(task, "gapsAccepted");
    String remark = Submission.takeText(task, "remark");
    confirming.confirm(TaskCase.of(task), gapsAccepted, remark, actor.current());
  }
}
