package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.policychange.Announcing;
import org.springframework.stereotype.Component;

/** Puts the version in force from the next month. */
@Component("announcePolicy")
class AnnouncePolicy implements JavaDelegate {

  private final Announcing announcing;

  AnnouncePolicy(Announcing announcing) {
    this.announcing = announcing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announcing.announce(execution.getProcessBusinessKey());
  }
}
