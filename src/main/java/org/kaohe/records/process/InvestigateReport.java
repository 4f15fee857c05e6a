package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.HandlingReports;
import org.springframework.stereotype.Component;

/** Takes what HR found out. */
@Component("investigateReport")
class InvestigateReport implements TaskListener {

  private final HandlingReports handling;
  private final Actor actor;

  InvestigateReport(HandlingReports handling, Actor actor) {
    this.handling = handling;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String findings = Submission.takeText(task, "findings");
    String evidence = Submission.takeText(task, "evidence");
    handling.investigate(TaskCase.of(task), findings, evidence, actor.current());
  }
}
