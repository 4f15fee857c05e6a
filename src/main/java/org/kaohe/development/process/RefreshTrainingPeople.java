package org.kaohe.development.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.development.ChoosingSessions;
import org.kaohe.development.TrainingDays;
import org.kaohe.engine.TaskCandidates;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When people come, leave, move or are away, open tasks wait for whoever may do them now. */
@Component
class RefreshTrainingPeople {

  private final TaskService tasks;
  private final TaskCandidates candidates;
  private final RuntimeService runtime;
  private final ChoosingSessions choosing;
  private final TrainingDays days;
  private final AsSystem system;

  RefreshTrainingPeople(
      TaskService tasks,
      TaskCandidates candidates,
      RuntimeService runtime,
      ChoosingSessions choosing,
      TrainingDays days,
      AsSystem system) {
    this.tasks = tasks;
    this.candidates = candidates;
    this.runtime = runtime;
    this.choosing = choosing;
    this.days = days;
    this.system = system;
  }

  @EventListener
  @Order(20)
  void on(StaffChanged changed) {
    system.run(
        () ->
            tasks.createTaskQuery().processDefinitionKey("training").list().forEach(this::refresh));
  }

  private void refresh(Task task) {
    String trainingId =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    List<EmployeeNumber> people =
        task.getTaskDefinitionKey().equals("userTask_chooseSession")
            ? choosing.choosers(trainingId)
            : days.recorders(trainingId);
    candidates.replace(
        task, people.stream().map(EmployeeNumber::value).collect(Collectors.toSet()));
  }
}
