package org.kaohe.escalation.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.engine.TaskCandidates;
import org.kaohe.escalation.Gatekeepers;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When people change, leave or are on leave, open gates wait for whoever keeps them now. */
@Component
class RefreshGatekeepers {

  private static final int AFTER_WITHDRAWALS = 30;
  private static final String[] PROCESSES = {ProcessOfCases.KEY, "position-change", "dismissal"};

  private final TaskService tasks;
  private final TaskCandidates candidates;
  private final RuntimeService runtime;
  private final GatesOfTasks gates;
  private final Gatekeepers gatekeepers;

  RefreshGatekeepers(
      TaskService tasks,
      TaskCandidates candidates,
      RuntimeService runtime,
      GatesOfTasks gates,
      Gatekeepers gatekeepers) {
    this.tasks = tasks;
    this.candidates = candidates;
    this.runtime = runtime;
    this.gates = gates;
    this.gatekeepers = gatekeepers;
  }

  @EventListener
  @Order(AFTER_WITHDRAWALS)
  void on(StaffChanged changed) {
    tasks.createTaskQuery().processDefinitionKeyIn(PROCESSES).list().forEach(this::refresh);
  }

  private void refresh(Task task) {
    String caseId =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    List<EmployeeNumber> keepers = gatekeepers.of(caseId, gates.of(task));
    candidates.replace(
        task, keepers.stream().map(EmployeeNumber::value).collect(Collectors.toSet()));
  }
}
