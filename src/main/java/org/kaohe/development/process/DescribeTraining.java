package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.AssignedTraining;
import org.kaohe.development.AssignedTrainings;
import org.kaohe.development.TrainingDays;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Tells in the task whose training it is, and of which day. */
@Component("describeTraining")
class DescribeTraining implements TaskListener {

  private final AssignedTrainings trainings;
  private final TrainingDays days;

  DescribeTraining(AssignedTrainings trainings, TrainingDays days) {
    this.trainings = trainings;
    this.days = days;
  }

  @Override
  public void notify(DelegateTask task) {
    AssignedTraining training = trainings.get(TaskCase.of(task));
    String when = days.sessionDay(training.id()).map(day -> "，培训日期 " + day).orElse("");
    task.setName("%s：%s".formatted(task.getName(), training.employeeName()));
    task.setDescription(
        "员工：%s（%s）%s；培训安排见门户的“培训”页面".formatted(training.employeeName(), training.employee(), when));
  }
}
