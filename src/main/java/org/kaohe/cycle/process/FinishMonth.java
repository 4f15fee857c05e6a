package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.FinishingCycle;
import org.springframework.stereotype.Component;

/** Makes the month final if nothing is open. */
@Component("finishMonth")
class FinishMonth implements JavaDelegate {

  private final FinishingCycle finishing;

  FinishMonth(FinishingCycle finishing) {
    this.finishing = finishing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CycleVariables.MONTH_FINAL, finishing.tryFinish(execution.getProcessBusinessKey()));
  }
}
