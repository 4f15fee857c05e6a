package org.kaohe.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Notes why a command failed, in words for people, and lets the failure pass. */
class FaultInterceptor extends CommandInterceptor {

  private final TaskFaults faults;

  FaultInterceptor(TaskFaults faults) {
    this.faults = faults;
  }

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException failure) {
      Refusals.in(failure).ifPresent(faults::record);
      throw failure;
    }
  }
}
