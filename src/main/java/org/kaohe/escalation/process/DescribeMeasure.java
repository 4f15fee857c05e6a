package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.DescribingMeasures;
import org.springframework.stereotype.Component;

/** Adds to a task's description what its measure is. */
@Component("describeMeasure")
class DescribeMeasure implements TaskListener {

  private final DescribingMeasures describing;

  DescribeMeasure(DescribingMeasures describing) {
    this.describing = describing;
  }

  @Override
  public void notify(DelegateTask task) {
    String more = describing.describe(TaskCase.of(task), GateOfTask.of(task));
    if (!more.isEmpty()) {
      task.setDescription(task.getDescription() + "；" + more);
    }
  }
}
