package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.AssessingAgain;
import org.springframework.stereotype.Component;

/** Takes the second assessment. */
@Component("assessAgain")
class AssessAgain implements TaskListener {

  private final AssessingAgain assessing;
  private final Actor actor;

  AssessAgain(AssessingAgain assessing, Actor actor) {
    this.assessing = assessing;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String result = Submission.takeText(task, "assessment");
    String reason = Submission.takeText(task, "assessmentReason");
    String evidence = Submission.takeText(task, "assessmentEvidence");
    assessing.assess(TaskCase.of(task), result, reason, evidence, actor.current());
  }
}
