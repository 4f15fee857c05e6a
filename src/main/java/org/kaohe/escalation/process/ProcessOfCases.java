package org.kaohe.escalation.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.engine.Refusals;
import org.kaohe.escalation.CaseProcess;
import org.springframework.stereotype.Component;

/** Starts and ends the process {@code penalty-escalation}. */
@Component
class ProcessOfCases implements CaseProcess {

  static final String KEY = "penalty-escalation";

  private final RuntimeService runtime;

  ProcessOfCases(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String caseId) {
    runtime.startProcessInstanceByKey(KEY, caseId);
  }

  @Override
  public void withdraw(String caseId) {
    try {
      runtime
          .createMessageCorrelation("caseWithdrawn")
          .processInstanceBusinessKey(caseId)
          .correlate();
    } catch (ProcessEngineException failure) {
      throw Refusals.orFailure(failure);
    }
  }
}
