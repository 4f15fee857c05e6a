package org.kaohe.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets others do an open task than those who could do it so far. */
@Component
public class TaskCandidates {

  private final TaskService tasks;

  TaskCandidates(TaskService tasks) {
    this.tasks = tasks;
  }

  /** Whoever claimed it and is none of them any more gives it back. */
  public void replace(Task task, Set<String> wanted) {
    if (task.getAssignee() != null && !wanted.contains(task.getAssignee())) {
      tasks.setAssignee(task.getId(), null);
    }
    Set<String> present =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
            .map(IdentityLink::getUserId)
            .filter(user -> user != null)
            .collect(Collectors.toSet());
    wanted.stream()
        .filter(user -> !present.contains(user))
        .forEach(user -> tasks.addCandidateUser(task.getId(), user));
    present.stream()
        .filter(user -> !wanted.contains(user))
        .forEach(user -> tasks.deleteCandidateUser(task.getId(), user));
  }
}
