package org.kaohe.cycle.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleProcess;
import org.kaohe.engine.Refusals;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Component;

/** Starts and ends the process of a cycle, which depends on its kind of period. */
@Component
class CycleProcesses implements CycleProcess {

  private static final Map<Period.Kind, String> KEYS =
      Map.of(
          Period.Kind.WEEK, "weekly-star",
          Period.Kind.MONTH, "monthly-cycle",
          Period.Kind.QUARTER, "period-awards",
          Period.Kind.YEAR, "period-awards");

  private final RuntimeService runtime;

  CycleProcesses(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public String keyOf(Cycle cycle) {
    return KEYS.get(cycle.period().kind());
  }

  @Override
  public void start(Cycle cycle) {
    runtime.startProcessInstanceByKey(keyOf(cycle), cycle.id());
  }

  @Override
  public void cancel(String cycleId) {
    try {
      runtime
          .createMessageCorrelation("cycleCancelled")
          .processInstanceBusinessKey(cycleId)
          .correlate();
    } catch (ProcessEngineException failure) {
      throw Refusals.orFailure(failure);
    }
  }
}
