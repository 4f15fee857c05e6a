package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.WaitingMatters;
import org.springframework.stereotype.Component;

/** Reminds whoever the report waits for. */
@Component("remindOfReport")
class RemindOfReport implements TaskListener {

  private final WaitingMatters waiting;

  RemindOfReport(WaitingMatters waiting) {
    this.waiting = waiting;
  }

  @Override
  public void notify(DelegateTask task) {
    waiting.tellOfReport(TaskCase.of(task), true);
  }
}
