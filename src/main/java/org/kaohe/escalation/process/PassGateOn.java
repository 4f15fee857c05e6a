package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Nobody acted in time: the gate passes on upward. */
@Component("passGateOn")
class PassGateOn implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    throw new UnsupportedOperationException(GateOfTask.of(task).name());
  }
}
