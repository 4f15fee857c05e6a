package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.ComputingCycle;
import org.springframework.stereotype.Component;

/** Computes the outcomes of the consolidated scores. */
@Component("computeOutcomes")
class ComputeOutcomes implements JavaDelegate {

  private final ComputingCycle computing;

  ComputeOutcomes(ComputingCycle computing) {
    this.computing = computing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    computing.computeOutcomes(execution.getProcessBusinessKey());
  }
}
