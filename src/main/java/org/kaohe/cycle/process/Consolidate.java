package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.cycle.Consolidating;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** HR has finished consolidating. */
@Component("consolidate")
class Consolidate implements TaskListener {

  private final Consolidating consolidating;
  private final Actor actor;

  Consolidate(Consolidating consolidating, Actor actor) {
    this.consolidating = consolidating;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String remark = Submission.takeText(task, "remark");
    consolidating.finish(TaskCase.of(task), remark, actor.current());
  }
}
