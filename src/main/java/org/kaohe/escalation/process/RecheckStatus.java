package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.RecheckingStatus;
import org.springframework.stereotype.Component;

/** Looks at the employee's status once more. */
@Component("recheckStatus")
class RecheckStatus implements JavaDelegate {

  private final RecheckingStatus rechecking;

  RecheckStatus(RecheckingStatus rechecking) {
    this.rechecking = rechecking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rechecking.recheck(execution.getProcessBusinessKey());
  }
}
