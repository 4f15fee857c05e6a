package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.FinishingCycle;
import org.springframework.stereotype.Component;

/** Makes the cycle final if nothing is open. */
@Component("finishCycle")
class FinishCycle implements JavaDelegate {

  private final FinishingCycle finishing;

  FinishCycle(FinishingCycle finishing) {
    this.finishing = finishing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CycleVariables.CYCLE_FINAL, finishing.tryFinish(execution.getProcessBusinessKey()));
  }
}
