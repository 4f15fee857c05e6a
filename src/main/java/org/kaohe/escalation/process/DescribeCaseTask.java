package org.kaohe.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.DescribingCases;
import org.kaohe.escalation.Gate;
import org.kaohe.escalation.MindingGates;
import org.springframework.stereotype.Component;

/** Tells in the task whose case it is, and what for, and whom it waits for. */
@Component("describeCaseTask")
class DescribeCaseTask implements TaskListener {

  private final DescribingCases describing;
  private final MindingGates minding;
  private final Clock clock;

  DescribeCaseTask(DescribingCases describing, MindingGates minding, Clock clock) {
    this.describing = describing;
    this.minding = minding;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseId = TaskCase.of(task);
    Gate gate = GateOfTask.of(task);
    task.setName("%s：%s".formatted(task.getName(), describing.nameOf(caseId)));
    task.setDescription(describing.describe(caseId, gate));
    minding.open(caseId, gate, LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone()));
  }
}
