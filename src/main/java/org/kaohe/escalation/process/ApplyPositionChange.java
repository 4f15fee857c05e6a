package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.ApplyingPositions;
import org.springframework.stereotype.Component;

/** Puts the new position into the staff data. */
@Component("applyPositionChange")
class ApplyPositionChange implements JavaDelegate {

  private final ApplyingPositions applying;

  ApplyPositionChange(ApplyingPositions applying) {
    this.applying = applying;
  }

  @Override
  public void execute(DelegateExecution execution) {
    applying.apply(execution.getProcessBusinessKey());
  }
}
