package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.policychange.Announcing;
import org.springframework.stereotype.Component;

/** Tells everybody, and asks them to acknowledge. */
@Component("askToAcknowledge")
class AskToAcknowledge implements JavaDelegate {

  private final Announcing announcing;

  AskToAcknowledge(Announcing announcing) {
    this.announcing = announcing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announcing.askEverybody(execution.getProcessBusinessKey());
  }
}
