package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.ProposingMeasures;
import org.springframework.stereotype.Component;

/** Takes what HR proposes. */
@Component("proposeMeasure")
class ProposeMeasure implements TaskListener {

  private final ProposingMeasures proposing;
  private final Actor actor;

  ProposeMeasure(ProposingMeasures proposing, Actor actor) {
    this.proposing = proposing;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String measure = Submission.takeText(task, "measure");
    String reason = Submission.takeText(task, "measureReason");
    proposing.propose(TaskCase.of(task), measure, reason, actor.current());
  }
}
