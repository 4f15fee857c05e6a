package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.HearingCases;
import org.springframework.stereotype.Component;

/** After the hearing the decision table says where the case goes. */
@Component("decideNextStep")
class DecideNextStep implements JavaDelegate {

  private final HearingCases hearing;

  DecideNextStep(HearingCases hearing) {
    this.hearing = hearing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    hearing.decideNext(execution.getProcessBusinessKey());
  }
}
