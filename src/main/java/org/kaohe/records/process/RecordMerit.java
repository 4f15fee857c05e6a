package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.records.HandlingClaims;
import org.springframework.stereotype.Component;

/** An approved claim becomes a record. */
@Component("recordMerit")
class RecordMerit implements JavaDelegate {

  private final HandlingClaims handling;

  RecordMerit(HandlingClaims handling) {
    this.handling = handling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handling.record(execution.getProcessBusinessKey());
  }
}
