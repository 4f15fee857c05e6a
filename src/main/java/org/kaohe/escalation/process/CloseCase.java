package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.ClosingCases;
import org.springframework.stereotype.Component;

/** Closes the case with its ending. */
@Component("closeCase")
class CloseCase implements JavaDelegate {

  private final ClosingCases closing;

  CloseCase(ClosingCases closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.close(execution.getProcessBusinessKey());
  }
}
