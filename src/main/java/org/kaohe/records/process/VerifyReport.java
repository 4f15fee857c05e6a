package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.HandlingReports;
import org.kaohe.records.RawFinding;
import org.springframework.stereotype.Component;

/** Takes HR's finding. */
@Component("verifyReport")
class VerifyReport implements TaskListener {

  private final HandlingReports handling;
  private final Actor actor;

  VerifyReport(HandlingReports handling, Actor actor) {
    this.handling = handling;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    RawFinding finding =
        new RawFinding(
            Submission.takeText(task, "finding"),
            Submission.takeText(task, "foundSeverity"),
            Submission.takeText(task, "loss"),
            Submission.takeText(task, "findingReason"));
    handling.verify(TaskCase.of(task), finding, actor.current());
  }
}
