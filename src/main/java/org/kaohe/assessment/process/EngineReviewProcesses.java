package org.kaohe.assessment.process;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.kaohe.assessment.Assessment;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.ReviewProcesses;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.springframework.stereotype.Component;

/** Starts, ends and redirects the instances of the assessment process. */
@Component
class EngineReviewProcesses implements ReviewProcesses {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final MovingDueDates moving;
  private final AsSystem system;

  EngineReviewProcesses(
      RuntimeService runtime,
      TaskService tasks,
      AuthorizationService authorizations,
      MovingDueDates moving,
      AsSystem system) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.moving = moving;
    this.system = system;
  }

  @Override
  public void start(Collection<String> assessmentIds) {
    system.run(
        () ->
            assessmentIds.forEach(
                id -> runtime.startProcessInstanceByKey(ReviewTasks.PROCESS, id)));
  }

  @Override
  public void withdraw(ReviewAssignment closed) {
    system.run(() -> tasksOf(closed).forEach(task -> tasks.complete(task.getId())));
  }

  @Override
  public void hand(ReviewAssignment from, ReviewAssignment to) {
    system.run(() -> tasksOf(from).forEach(task -> hand(task, to.reviewer())));
  }

  private void hand(Task task, EmployeeNumber reviewer) {
    revoke(task);
    if (reviewer == null) {
      tasks.setAssignee(task.getId(), null);
      tasks.addCandidateGroup(task.getId(), Accounts.HR);
    } else {
      tasks.deleteCandidateGroup(task.getId(), Accounts.HR);
      tasks.setAssignee(task.getId(), reviewer.value());
    }
  }

  /** The engine grants a task to its assignee and never takes that back. */
  private void revoke(Task task) {
    authorizations
        .createAuthorizationQuery()
        .resourceType(Resources.TASK)
        .resourceId(task.getId())
        .list()
        .forEach(granted -> authorizations.deleteAuthorization(granted.getId()));
  }

  /** HR's task is found whoever of HR has claimed it. */
  private List<Task> tasksOf(ReviewAssignment review) {
    TaskQuery query =
        tasks
            .createTaskQuery()
            .processDefinitionKey(ReviewTasks.PROCESS)
            .processInstanceBusinessKey(review.assessmentId())
            .taskDefinitionKey(ReviewTasks.task(review.source()));
    return review.reviewer() == null
        ? query.list()
        : query.taskAssignee(review.reviewer().value()).list();
  }

  @Override
  public void followDueDates(Collection<Assessment> assessments) {
    system.run(() -> moving.follow(assessments));
  }

  @Override
  public void stop(Collection<String> assessmentIds, String reason) {
    if (assessmentIds.isEmpty()) {
      return;
    }
    system.run(
        () -> {
          List<String> instances =
              instances(assessmentIds).stream().map(ProcessInstance::getId).toList();
          if (!instances.isEmpty()) {
            runtime.deleteProcessInstances(instances, reason, true, true);
          }
        });
  }

  private List<ProcessInstance> instances(Collection<String> assessmentIds) {
    return assessmentIds.stream()
        .flatMap(
            id ->
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(id, ReviewTasks.PROCESS)
                    .list()
                    .stream())
        .toList();
  }
}
