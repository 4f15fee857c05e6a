package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.policychange.RemindingOfChanges;
import org.springframework.stereotype.Component;

/** Reminds whoever the change waits for. */
@Component("remindOfChange")
class RemindOfChange implements JavaDelegate {

  private final RemindingOfChanges reminding;

  RemindOfChange(RemindingOfChanges reminding) {
    this.reminding = reminding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminding.remind(execution.getProcessBusinessKey());
  }
}
