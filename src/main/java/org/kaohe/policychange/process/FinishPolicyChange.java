package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.policychange.Announcing;
import org.springframework.stereotype.Component;

/** Ends the time to acknowledge. */
@Component("finishPolicyChange")
class FinishPolicyChange implements JavaDelegate {

  private final Announcing announcing;

  FinishPolicyChange(Announcing announcing) {
    this.announcing = announcing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announcing.finish(execution.getProcessBusinessKey());
  }
}
