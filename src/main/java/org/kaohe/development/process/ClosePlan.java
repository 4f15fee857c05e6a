package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.kaohe.development.ConcludingPlans;
import org.kaohe.development.PlanResult;
import org.springframework.stereotype.Component;

/**
 * A plan does not outlive its process: one that was cancelled, such as with the case that called
 * it, is withdrawn.
 */
@Component("closePlan")
class ClosePlan implements ExecutionListener {

  private final ConcludingPlans concluding;

  ClosePlan(ConcludingPlans concluding) {
    this.concluding = concluding;
  }

  @Override
  public void notify(DelegateExecution execution) {
    concluding.end(execution.getProcessBusinessKey(), PlanResult.WITHDRAWN, "所依据的处理已终止，计划随之撤回");
  }
}
