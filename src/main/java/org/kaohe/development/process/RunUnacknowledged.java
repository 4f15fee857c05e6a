package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.development.AcknowledgingPlans;
import org.springframework.stereotype.Component;

/** The employee did not acknowledge in time. */
@Component("runUnacknowledged")
class RunUnacknowledged implements JavaDelegate {

  private final AcknowledgingPlans acknowledging;

  RunUnacknowledged(AcknowledgingPlans acknowledging) {
    this.acknowledging = acknowledging;
  }

  @Override
  public void execute(DelegateExecution execution) {
    acknowledging.runUnacknowledged(execution.getProcessBusinessKey());
  }
}
