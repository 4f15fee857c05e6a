package org.kaohe.policychange.process;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
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
  private final RuntimeService runtime;
  private final PolicyChanges changes;
  private final PeopleOfChange people;

  RefreshApprovers(
      TaskService tasks, RuntimeService runtime, PolicyChanges changes, PeopleOfChange people) {
    this.tasks = tasks;
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
    Set<String> wanted =
        people.approvers(changes.get(instance.getBusinessKey())).stream()
            .map(EmployeeNumber::value)
            .collect(Collectors.toSet());
    Set<String> present =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getUserId)
            .filter(user -> user != null)
            .collect(Collectors.toCollection(HashSet::new));
    wanted.stream()
        .filter(user -> !present.contains(user))
        .forEach(user -> tasks.addCandidateUser(task.getId(), user));
    present.stream()
        .filter(user -> !wanted.contains(user))
        .forEach(user -> tasks.deleteCandidateUser(task.getId(), user));
  }
}
