package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.ComputingCycle;
import org.springframework.stereotype.Component;

/** Computes provisional scores. */
@Component("computeScores")
class ComputeScores implements JavaDelegate {

  private final ComputingCycle computing;

  ComputeScores(ComputingCycle computing) {
    this.computing = computing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    computing.computeScores(execution.getProcessBusinessKey());
  }
}
