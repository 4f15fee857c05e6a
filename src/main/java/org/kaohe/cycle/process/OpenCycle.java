package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.kaohe.cycle.OpeningCycles;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.springframework.stereotype.Component;

/** Registers the cycle when HR starts the process with its form in Tasklist. */
@Component("openCycle")
class OpenCycle implements ExecutionListener {

  private final OpeningCycles opening;
  private final Actor actor;

  OpenCycle(OpeningCycles opening, Actor actor) {
    this.opening = opening;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.getProcessBusinessKey() != null) {
      return;
    }
    String department = Submission.takeText(execution, "department");
    String month = Submission.takeText(execution, "month");
    String policyId = Submission.takeText(execution, "policyId");
    Submission.dropRest(execution);
    execution.setProcessBusinessKey(
        opening.registerMonth(department, month, policyId, actor.current()).id());
  }
}
