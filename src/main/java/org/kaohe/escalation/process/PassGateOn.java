package org.kaohe.escalation.process;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.Gate;
import org.kaohe.escalation.MindingGates;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** If nobody acted in time, the gate passes on upward, with a new due date. */
@Component("passGateOn")
class PassGateOn implements TaskListener {

  private final MindingGates minding;
  private final CaseGates gates;
  private final Overdue overdue;

  PassGateOn(MindingGates minding, CaseGates gates, Overdue overdue) {
    this.minding = minding;
    this.gates = gates;
    this.overdue = overdue;
  }

  @Override
  public void notify(DelegateTask task) {
    if (overdue.is(task)) {
      passOn(task, GateOfTask.of(task));
    }
  }

  private void passOn(DelegateTask task, Gate gate) {
    LocalDate dueOn = gates.dueOn(gate);
    List<EmployeeNumber> now = minding.passOn(TaskCase.of(task), gate, dueOn);
    if (!now.isEmpty()) {
      task.setDueDate(gates.lastSecondOf(dueOn));
      Candidates.replace(task, now);
    }
  }
}
