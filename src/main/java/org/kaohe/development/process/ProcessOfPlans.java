package org.kaohe.development.process;

import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.development.PlanProcess;
import org.springframework.stereotype.Component;

/** Starts and ends {@code improvement-plan}. */
@Component
class ProcessOfPlans implements PlanProcess {

  private static final String PROCESS = "improvement-plan";

  private final RuntimeService runtime;
  private final AsSystem system;

  ProcessOfPlans(RuntimeService runtime, AsSystem system) {
    this.runtime = runtime;
    this.system = system;
  }

  @Override
  public void start(String planId) {
    system.run(() -> runtime.startProcessInstanceByKey(PROCESS, planId));
  }

  @Override
  public void end(String planId) {
    system.run(
        () ->
            runtime
                .createMessageCorrelation("planEnded")
                .processInstanceBusinessKey(planId)
                .correlateAllWithResult());
  }
}
