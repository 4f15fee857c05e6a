package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.HandlingClaims;
import org.kaohe.records.RawClaimDecision;
import org.springframework.stereotype.Component;

/** Takes HR's decision on a claim. */
@Component("decideClaim")
class DecideClaim implements TaskListener {

  private final HandlingClaims handling;
  private final Actor actor;

  DecideClaim(HandlingClaims handling, Actor actor) {
    this.handling = handling;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    RawClaimDecision decision =
        new RawClaimDecision(
            Submission.takeText(task, "claimDecision"),
            Submission.takeText(task, "approvedAmount"),
            Submission.takeText(task, "trainingResult"),
            Submission.takeText(task, "decisionReason"));
    handling.decide(TaskCase.of(task), decision, actor.current());
  }
}
