package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.ConcludingPlans;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Takes the manager's judgement. */
@Component("judgePlan")
class JudgePlan implements TaskListener {

  private final ConcludingPlans concluding;
  private final Actor actor;

  JudgePlan(ConcludingPlans concluding, Actor actor) {
    this.concluding = concluding;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    concluding.judge(
        TaskCase.of(task),
        Submission.takeText(task, "planResult"),
        Submission.takeText(task, "planResultReason"),
        actor.current());
  }
}
