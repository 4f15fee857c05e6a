package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Reminds whoever a gate waits for. */
@Component("remindGate")
class RemindGate implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    throw new UnsupportedOperationException(GateOfTask.of(task).name());
  }
}
