package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.policychange.Consulting;
import org.springframework.stereotype.Component;

/** From now on no feedback is taken. */
@Component("endConsultation")
class EndConsultation implements JavaDelegate {

  private final Consulting consulting;

  EndConsultation(Consulting consulting) {
    this.consulting = consulting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consulting.end(execution.getProcessBusinessKey());
  }
}
