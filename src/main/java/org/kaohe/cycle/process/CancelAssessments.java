package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.assessment.CancellingAssessments;
import org.kaohe.cycle.Cycles;
import org.springframework.stereotype.Component;

/** Cancels one batch of assessments. */
@Component("cancelAssessments")
class CancelAssessments implements JavaDelegate {

  private final Cycles cycles;
  private final CancellingAssessments cancelling;

  CancelAssessments(Cycles cycles, CancellingAssessments cancelling) {
    this.cycles = cycles;
    this.cancelling = cancelling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String cycleId = execution.getProcessBusinessKey();
    int left = cancelling.cancel(cycleId, cycles.get(cycleId).closingReason());
    execution.setVariable(CycleVariables.ALL_CANCELLED, left == 0);
  }
}
