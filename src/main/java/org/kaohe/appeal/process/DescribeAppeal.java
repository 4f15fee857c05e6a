package org.kaohe.appeal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.Appeals;
import org.kaohe.engine.TaskCase;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Tells in the task whose appeal it is. */
@Component("describeAppeal")
class DescribeAppeal implements TaskListener {

  private final Appeals appeals;
  private final Staff staff;

  DescribeAppeal(Appeals appeals, Staff staff) {
    this.appeals = appeals;
    this.staff = staff;
  }

  @Override
  public void notify(DelegateTask task) {
    Appeal appeal = appeals.get(TaskCase.of(task));
    String name =
        staff
            .find(appeal.appellant(), appeal.period().lastDay())
            .map(StaffMember::name)
            .orElse(appeal.appellant().value());
    task.setName("%s：%s".formatted(task.getName(), name));
    task.setDescription(
        "申诉人：%s（%s），%s，%s"
            .formatted(name, appeal.appellant(), appeal.period(), appeal.subject().label()));
  }
}
