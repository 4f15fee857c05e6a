package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.FreezingFigures;
import org.springframework.stereotype.Component;

/** Freezes the figures and plans the assessments. */
@Component("freezeMetrics")
class FreezeMetrics implements JavaDelegate {

  private final FreezingFigures freezing;

  FreezeMetrics(FreezingFigures freezing) {
    this.freezing = freezing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    freezing.freeze(execution.getProcessBusinessKey());
  }
}
