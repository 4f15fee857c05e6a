package org.kaohe.appeal.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.appeal.AppealReview;
import org.kaohe.engine.TaskCandidates;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When HR or a department's head changes, open appeals wait for whoever may review them now. */
@Component
class RefreshAppealReviewers {

  private final TaskService tasks;
  private final TaskCandidates candidates;
  private final RuntimeService runtime;
  private final AppealReview review;

  RefreshAppealReviewers(
      TaskService tasks, TaskCandidates candidates, RuntimeService runtime, AppealReview review) {
    this.tasks = tasks;
    this.candidates = candidates;
    this.runtime = runtime;
    this.review = review;
  }

  @EventListener
  void on(StaffChanged changed) {
    tasks.createTaskQuery().processDefinitionKey("appeal").list().forEach(this::refresh);
  }

  private void refresh(Task task) {
    ProcessInstance instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult();
    candidates.replace(
        task,
        review.reviewers(instance.getBusinessKey()).stream()
            .map(EmployeeNumber::value)
            .collect(Collectors.toSet()));
  }
}
