package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.ComputingMonth;
import org.springframework.stereotype.Component;

/** Computes provisional scores. */
@Component("computeScores")
class ComputeScores implements JavaDelegate {

  private final ComputingMonth computing;

  ComputeScores(ComputingMonth computing) {
    this.computing = computing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    computing.computeScores(execution.getProcessBusinessKey());
  }
}
