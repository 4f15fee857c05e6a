package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.WaitingMatters;
import org.springframework.stereotype.Component;

/** Reminds whoever the claim waits for. */
@Component("remindOfClaim")
class RemindOfClaim implements TaskListener {

  private final WaitingMatters waiting;

  RemindOfClaim(WaitingMatters waiting) {
    this.waiting = waiting;
  }

  @Override
  public void notify(DelegateTask task) {
    waiting.tellOfClaim(TaskCase.of(task), true);
  }
}
