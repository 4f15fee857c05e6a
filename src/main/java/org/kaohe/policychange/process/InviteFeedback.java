package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.policychange.Consulting;
import org.springframework.stereotype.Component;

/** Tells everybody concerned of the draft. */
@Component("inviteFeedback")
class InviteFeedback implements JavaDelegate {

  private final Consulting consulting;

  InviteFeedback(Consulting consulting) {
    this.consulting = consulting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consulting.invite(execution.getProcessBusinessKey());
  }
}
