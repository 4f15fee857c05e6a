package org.kaohe.records.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.engine.TaskCandidates;
import org.kaohe.records.WaitingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When people leave, are away or get another manager, open tasks wait for whoever is asked now. */
@Component
class RefreshHandlers {

  private final TaskService tasks;
  private final TaskCandidates candidates;
  private final RuntimeService runtime;
  private final WaitingMatters waiting;

  RefreshHandlers(
      TaskService tasks,
      TaskCandidates candidates,
      RuntimeService runtime,
      WaitingMatters waiting) {
    this.tasks = tasks;
    this.candidates = candidates;
    this.runtime = runtime;
    this.waiting = waiting;
  }

  @EventListener
  void on(StaffChanged changed) {
    open(ProcessOfReports.PROCESS).forEach(this::refreshReport);
    open(ProcessOfClaims.PROCESS).forEach(this::refreshClaim);
  }

  private List<Task> open(String process) {
    return tasks.createTaskQuery().processDefinitionKey(process).list();
  }

  private void refreshReport(Task task) {
    String report = caseOf(task);
    candidates.replace(task, names(waiting.reportWaitsFor(report)));
    waiting.tellOfReport(report, false);
  }

  private void refreshClaim(Task task) {
    String claim = caseOf(task);
    candidates.replace(task, names(waiting.claimWaitsFor(claim)));
    waiting.tellOfClaim(claim, false);
  }

  private String caseOf(Task task) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  private static Set<String> names(List<EmployeeNumber> people) {
    return people.stream().map(EmployeeNumber::value).collect(Collectors.toSet());
  }
}
