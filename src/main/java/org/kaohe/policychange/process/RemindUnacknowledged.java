package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.policychange.Announcing;
import org.springframework.stereotype.Component;

/** Reminds those who have not acknowledged. */
@Component("remindUnacknowledged")
class RemindUnacknowledged implements JavaDelegate {

  private final Announcing announcing;

  RemindUnacknowledged(Announcing announcing) {
    this.announcing = announcing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announcing.remind(execution.getProcessBusinessKey());
  }
}
