package org.kaohe.cycle.process;

import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.cycle.CycleProcess;
import org.springframework.stereotype.Component;

/** Starts and ends the process {@code monthly-cycle}. */
@Component
class MonthlyCycleProcess implements CycleProcess {

  private static final String KEY = "monthly-cycle";

  private final RuntimeService runtime;

  MonthlyCycleProcess(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String cycleId) {
    runtime.startProcessInstanceByKey(KEY, cycleId);
  }

  @Override
  public void cancel(String cycleId) {
    runtime
        .createMessageCorrelation("cycleCancelled")
        .processInstanceBusinessKey(cycleId)
        .correlate();
  }
}
