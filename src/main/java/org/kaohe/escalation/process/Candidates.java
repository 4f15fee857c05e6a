package org.kaohe.escalation.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.kaohe.shared.EmployeeNumber;

/** Who may do a task, from inside one of its listeners. */
final class Candidates {

  private Candidates() {}

  /** Whoever claimed it and is none of them any more gives it back. */
  static void replace(DelegateTask task, Collection<EmployeeNumber> keepers) {
    Set<String> wanted = keepers.stream().map(EmployeeNumber::value).collect(Collectors.toSet());
    if (task.getAssignee() != null && !wanted.contains(task.getAssignee())) {
      task.setAssignee(null);
    }
    Set<String> present =
        task.getCandidates().stream()
            .map(IdentityLink::getUserId)
            .filter(user -> user != null)
            .collect(Collectors.toSet());
    wanted.stream().filter(user -> !present.contains(user)).forEach(task::addCandidateUser);
    present.stream().filter(user -> !wanted.contains(user)).forEach(task::deleteCandidateUser);
  }
}
