package org.kaohe.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.MindingGates;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Reminds whoever a gate waits for by now, and lets them do it. */
@Component("remindGate")
class RemindGate implements TaskListener {

  private final MindingGates minding;
  private final Clock clock;

  RemindGate(MindingGates minding, Clock clock) {
    this.minding = minding;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    LocalDate dueOn = LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
    List<EmployeeNumber> now = minding.remind(TaskCase.of(task), GateOfTask.of(task), dueOn);
    if (!now.isEmpty()) {
      Candidates.replace(task, now);
    }
  }
}
