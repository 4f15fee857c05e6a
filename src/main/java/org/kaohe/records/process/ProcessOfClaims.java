package org.kaohe.records.process;

import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.records.ClaimProcess;
import org.springframework.stereotype.Component;

/** Starts the process {@code merit-claim}. */
@Component
class ProcessOfClaims implements ClaimProcess {

  static final String PROCESS = "merit-claim";

  private final RuntimeService runtime;

  ProcessOfClaims(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String claimId) {
    runtime.startProcessInstanceByKey(PROCESS, claimId);
  }
}
