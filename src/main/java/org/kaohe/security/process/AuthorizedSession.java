package org.kaohe.security.process;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.kaohe.security.rest.EngineSession;
import org.springframework.stereotype.Component;

/** Asks the engine's own authorizations. */
@Component
class AuthorizedSession implements EngineSession {

  private final IdentityService identity;
  private final TaskService tasks;

  AuthorizedSession(IdentityService identity, TaskService tasks) {
    this.identity = identity;
    this.tasks = tasks;
  }

  @Override
  public void enter(String user, Collection<String> groups) {
    identity.setAuthentication(user, List.copyOf(groups));
  }

  @Override
  public void leave() {
    identity.clearAuthentication();
  }

  @Override
  public Access to(String taskId, String user, Collection<String> groups) {
    if (visible(taskId, user, groups)) {
      return Access.VISIBLE;
    }
    return found(taskId) ? Access.FOREIGN : Access.MISSING;
  }

  private boolean visible(String taskId, String user, Collection<String> groups) {
    enter(user, groups);
    try {
      return found(taskId);
    } finally {
      leave();
    }
  }

  private boolean found(String taskId) {
    return tasks.createTaskQuery().taskId(taskId).count() > 0;
  }
}
