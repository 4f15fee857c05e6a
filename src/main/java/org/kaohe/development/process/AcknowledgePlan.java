package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.AcknowledgingPlans;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Takes what the employee says to the plan. */
@Component("acknowledgePlan")
class AcknowledgePlan implements TaskListener {

  private final AcknowledgingPlans acknowledging;
  private final Actor actor;

  AcknowledgePlan(AcknowledgingPlans acknowledging, Actor actor) {
    this.acknowledging = acknowledging;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    acknowledging.acknowledge(
        TaskCase.of(task), Submission.takeText(task, "planRemark"), actor.current());
  }
}
