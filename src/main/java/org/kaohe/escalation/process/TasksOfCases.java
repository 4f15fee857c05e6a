package org.kaohe.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.escalation.CaseTasks;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Asks the engine, whoever is logged in. */
@Component
class TasksOfCases implements CaseTasks {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final GatesOfTasks gates;
  private final Clock clock;

  TasksOfCases(TaskService tasks, RuntimeService runtime, GatesOfTasks gates, Clock clock) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.gates = gates;
    this.clock = clock;
  }

  @Override
  public List<Waiting> of(String caseId) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseId)
        .orderByDueDate()
        .asc()
        .list()
        .stream()
        .map(this::waiting)
        .toList();
  }

  private Waiting waiting(Task task) {
    LocalDate dueOn =
        task.getDueDate() == null
            ? null
            : LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
    return new Waiting(gates.of(task), people(task), dueOn);
  }

  private List<EmployeeNumber> people(Task task) {
    if (task.getAssignee() != null) {
      return List.of(new EmployeeNumber(task.getAssignee()));
    }
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getUserId)
        .filter(user -> user != null)
        .distinct()
        .map(EmployeeNumber::new)
        .sorted()
        .toList();
  }

  @Override
  public Optional<String> processOf(String caseId) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ProcessOfCases.KEY)
        .processInstanceBusinessKey(caseId)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .findFirst();
  }
}
