package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.records.RawReport;
import org.kaohe.records.RegisteringReports;
import org.springframework.stereotype.Component;

/** Registers the report when somebody starts the process with its form in Tasklist. */
@Component("registerReport")
class RegisterReport implements ExecutionListener {

  private final RegisteringReports registering;
  private final Actor actor;

  RegisterReport(RegisteringReports registering, Actor actor) {
    this.registering = registering;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.getProcessBusinessKey() != null) {
      return;
    }
    RawReport report =
        new RawReport(
            Submission.takeText(execution, "accused"),
            Submission.takeText(execution, "occurredOn"),
            Submission.takeText(execution, "category"),
            Submission.takeText(execution, "severity"),
            Submission.takeText(execution, "description"),
            Submission.takeText(execution, "references"),
            Submission.takeText(execution, "anotherEvent"));
    Submission.dropRest(execution);
    execution.setProcessBusinessKey(registering.register(report, actor.current()).id());
  }
}
