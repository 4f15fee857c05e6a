package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.records.HearingAccused;
import org.springframework.stereotype.Component;

/** The employee said nothing in time. */
@Component("passOverStatement")
class PassOverStatement implements JavaDelegate {

  private final HearingAccused hearing;

  PassOverStatement(HearingAccused hearing) {
    this.hearing = hearing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    hearing.passOver(execution.getProcessBusinessKey());
  }
}
