package org.kaohe.policychange.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.engine.Refusals;
import org.kaohe.policychange.ChangeProcess;
import org.springframework.stereotype.Component;

/** Starts and ends the process {@code policy-change}. */
@Component
class ProcessOfChanges implements ChangeProcess {

  private static final String KEY = "policy-change";

  private final RuntimeService runtime;

  ProcessOfChanges(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String changeId) {
    runtime.startProcessInstanceByKey(KEY, changeId);
  }

  @Override
  public void withdraw(String changeId) {
    try {
      runtime
          .createMessageCorrelation("policyChangeWithdrawn")
          .processInstanceBusinessKey(changeId)
          .correlate();
    } catch (ProcessEngineException failure) {
      throw Refusals.orFailure(failure);
    }
  }
}
