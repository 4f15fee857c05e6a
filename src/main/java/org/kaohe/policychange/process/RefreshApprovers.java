package org.kaohe.policychange.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.engine.TaskCandidates;
import org.kaohe.policychange.PeopleOfChange;
import org.kaohe.policychange.PolicyChanges;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a department's head changes, changes wait for whoever may approve them now. */
@Component
class RefreshApprovers {

  private final TaskService tasks;
  private final TaskCandidates candidates;
  private final RuntimeService runtime;
  private final PolicyChanges changes;
  private final PeopleOfChange people;

  RefreshApprovers(
      TaskService tasks,
      TaskCandidates candidates,
      RuntimeService runtime,
      PolicyChanges changes,
      PeopleOfChange people) {
    this.tasks = tasks;
    this.candidates = candidates;
    this.runtime = runtime;
    this.changes = changes;
    this.people = people;
  }

  @EventListener
  void on(StaffChanged changed) {
    tasks
        .createTaskQuery()
        .processDefinitionKey("policy-change")
        .taskDefinitionKey("userTask_approve")
        .list()
        .forEach(this::refresh);
  }

  private void refresh(Task task) {
    ProcessInstance instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult();
    candidates.replace(
        task,
        people.approvers(changes.get(instance.getBusinessKey())).stream()
            .map(EmployeeNumber::value)
            .collect(Collectors.toSet()));
  }
}
