package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.AssessingAgain;
import org.springframework.stereotype.Component;

/** Opens the improvement plan that the next activity calls. */
@Component("openCasePlan")
class OpenCasePlan implements JavaDelegate {

  private final AssessingAgain assessing;

  OpenCasePlan(AssessingAgain assessing) {
    this.assessing = assessing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    assessing.openPlan(execution.getProcessBusinessKey());
  }
}
