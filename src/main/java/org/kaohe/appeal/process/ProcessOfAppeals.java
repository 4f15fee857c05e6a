package org.kaohe.appeal.process;

import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.appeal.AppealProcess;
import org.springframework.stereotype.Component;

/** Starts the process {@code appeal}. */
@Component
class ProcessOfAppeals implements AppealProcess {

  private final RuntimeService runtime;

  ProcessOfAppeals(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String appealId) {
    runtime.startProcessInstanceByKey("appeal", appealId);
  }
}
