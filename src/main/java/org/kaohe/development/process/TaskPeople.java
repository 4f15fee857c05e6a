package org.kaohe.development.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.kaohe.shared.EmployeeNumber;

/** Offers a task, from inside one of its listeners, to other people than so far. */
final class TaskPeople {

  private TaskPeople() {}

  static void replace(DelegateTask task, List<EmployeeNumber> people) {
    task.setAssignee(null);
    Set<String> before =
        task.getCandidates().stream()
            .map(IdentityLink::getUserId)
            .filter(user -> user != null)
            .collect(Collectors.toSet());
    before.forEach(task::deleteCandidateUser);
    people.forEach(person -> task.addCandidateUser(person.value()));
  }
}
