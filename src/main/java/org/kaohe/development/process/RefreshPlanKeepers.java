package org.kaohe.development.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.development.PlanKeepers;
import org.kaohe.engine.TaskCandidates;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When people come, leave, move or are away, open tasks wait for whoever keeps the plan now. */
@Component
class RefreshPlanKeepers {

  private static final String OF_THE_EMPLOYEE = "userTask_acknowledgePlan";

  private final TaskService tasks;
  private final TaskCandidates candidates;
  private final RuntimeService runtime;
  private final PlanKeepers keepers;
  private final AsSystem system;

  RefreshPlanKeepers(
      TaskService tasks,
      TaskCandidates candidates,
      RuntimeService runtime,
      PlanKeepers keepers,
      AsSystem system) {
    this.tasks = tasks;
    this.candidates = candidates;
    this.runtime = runtime;
    this.keepers = keepers;
    this.system = system;
  }

  @EventListener
  @Order(20)
  void on(StaffChanged changed) {
    system.run(
        () ->
            tasks.createTaskQuery().processDefinitionKey("improvement-plan").list().stream()
                .filter(task -> !task.getTaskDefinitionKey().equals(OF_THE_EMPLOYEE))
                .forEach(this::refresh));
  }

  private void refresh(Task task) {
    String planId =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    candidates.replace(
        task, keepers.of(planId).stream().map(EmployeeNumber::value).collect(Collectors.toSet()));
  }
}
