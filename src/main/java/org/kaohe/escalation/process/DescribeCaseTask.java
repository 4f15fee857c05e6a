package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells in the task whose case it is. */
@Component("describeCaseTask")
class DescribeCaseTask implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    throw new UnsupportedOperationException(GateOfTask.of(task).name());
  }
}
