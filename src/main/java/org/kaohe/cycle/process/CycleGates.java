package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.EarlierPeriods;
import org.springframework.stereotype.Component;

/** Questions of gateways that our tables answer. */
@Component("cycleGates")
public class CycleGates {

  private final Cycles cycles;
  private final EarlierPeriods earlier;

  CycleGates(Cycles cycles, EarlierPeriods earlier) {
    this.cycles = cycles;
    this.earlier = earlier;
  }

  public boolean earlierFinal(DelegateExecution execution) {
    return earlier.areFinal(cycles.get(execution.getProcessBusinessKey()));
  }
}
