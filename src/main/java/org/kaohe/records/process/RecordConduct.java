package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.records.HandlingReports;
import org.springframework.stereotype.Component;

/** A verified report becomes a record. */
@Component("recordConduct")
class RecordConduct implements JavaDelegate {

  private final HandlingReports handling;

  RecordConduct(HandlingReports handling) {
    this.handling = handling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handling.record(execution.getProcessBusinessKey());
  }
}
