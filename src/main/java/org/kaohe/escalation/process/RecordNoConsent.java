package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.Consenting;
import org.springframework.stereotype.Component;

/** The employee did not answer in time. */
@Component("recordNoConsent")
class RecordNoConsent implements JavaDelegate {

  private final Consenting consenting;

  RecordNoConsent(Consenting consenting) {
    this.consenting = consenting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consenting.noAnswer(execution.getProcessBusinessKey());
  }
}
