package org.kaohe.committee.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.committee.RemindingMembers;
import org.kaohe.engine.TaskCase;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

@Component("remindMember")
class RemindMember implements TaskListener {

  private final RemindingMembers reminding;

  RemindMember(RemindingMembers reminding) {
    this.reminding = reminding;
  }

  @Override
  public void notify(DelegateTask task) {
    reminding.remind(TaskCase.of(task), new EmployeeNumber(task.getAssignee()));
  }
}
