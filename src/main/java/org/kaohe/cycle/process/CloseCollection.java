package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.ClosingCollection;
import org.springframework.stereotype.Component;

/** Closes the collection if it can be closed. */
@Component("closeCollection")
class CloseCollection implements JavaDelegate {

  private final ClosingCollection closing;

  CloseCollection(ClosingCollection closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CycleVariables.COLLECTED, closing.tryClose(execution.getProcessBusinessKey()));
  }
}
