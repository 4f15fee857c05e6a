package org.kaohe.assessment.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.assessment.CompletingReviews;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.engine.Refusals;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** Completes a reviewer's task in the reviewer's name, under the engine's own authorizations. */
@Component
class CompleteReviewTask implements CompletingReviews {

  private final TaskService tasks;
  private final IdentityService identities;

  CompleteReviewTask(TaskService tasks, IdentityService identities) {
    this.tasks = tasks;
    this.identities = identities;
  }

  @Override
  public void complete(
      String assessmentId, ReviewSource source, EmployeeNumber reviewer, Map<String, String> form) {
    var before = identities.getCurrentAuthentication();
    identities.setAuthentication(reviewer.value(), groupsOf(reviewer));
    try {
      tasks.complete(taskOf(assessmentId, source, reviewer), new HashMap<>(form));
    } catch (ProcessEngineException failure) {
      throw Refusals.orFailure(failure);
    } finally {
      identities.clearAuthentication();
      if (before != null) {
        identities.setAuthentication(before);
      }
    }
  }

  private String taskOf(String assessmentId, ReviewSource source, EmployeeNumber reviewer) {
    return tasks
        .createTaskQuery()
        .processDefinitionKey(ReviewTasks.PROCESS)
        .processInstanceBusinessKey(assessmentId)
        .taskDefinitionKey(ReviewTasks.task(source))
        .taskAssignee(reviewer.value())
        .list()
        .stream()
        .findFirst()
        .map(Task::getId)
        .orElseThrow(() -> Refused.conflict("review-closed", "该评价已经结束或已转交他人"));
  }

  private List<String> groupsOf(EmployeeNumber reviewer) {
    return identities.createGroupQuery().groupMember(reviewer.value()).list().stream()
        .map(Group::getId)
        .toList();
  }
}
