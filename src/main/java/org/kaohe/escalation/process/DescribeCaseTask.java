package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.DescribingCases;
import org.springframework.stereotype.Component;

/** Tells in the task whose case it is, and what for. */
@Component("describeCaseTask")
class DescribeCaseTask implements TaskListener {

  private final DescribingCases describing;

  DescribeCaseTask(DescribingCases describing) {
    this.describing = describing;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseId = TaskCase.of(task);
    task.setName("%s：%s".formatted(task.getName(), describing.nameOf(caseId)));
    task.setDescription(describing.describe(caseId, GateOfTask.of(task)));
  }
}
