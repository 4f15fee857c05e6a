package org.kaohe.security.rest;

import java.util.Collection;
import java.util.Set;
import org.kaohe.security.Role;
import org.kaohe.security.rest.EngineSession.Access;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** Whether somebody may make a call to the engine's REST API at all. */
@Component
class EngineGuard {

  private final EngineSession engine;

  EngineGuard(EngineSession engine) {
    this.engine = engine;
  }

  /**
   * @param groupsOf the value of the query parameter {@code userId}, or null
   * @throws Refused if not
   */
  void check(
      EngineCall call, String groupsOf, String user, Set<Role> roles, Collection<String> groups) {
    if (!EngineDoors.allow(call, user, roles)) {
      throw Refused.forbidden("您没有权限执行此操作");
    }
    boolean others = call.path().equals("/identity/groups") && !user.equals(groupsOf);
    if (others && !roles.contains(Role.ADMIN)) {
      throw Refused.forbidden("只能查看自己的用户组");
    }
    call.taskId().ifPresent(task -> checkTask(call, task, user, groups));
  }

  private void checkTask(EngineCall call, String task, String user, Collection<String> groups) {
    Access access = engine.to(task, user, groups);
    if (access == Access.MISSING) {
      throw gone(call);
    }
    if (access == Access.FOREIGN) {
      throw Refused.forbidden("这不是您的任务");
    }
  }

  /** Whoever comes second at the same moment has no permission any more: the task has gone. */
  Refused reconsider(Refused why, EngineCall call, String user, Collection<String> groups) {
    boolean gone =
        why.reason() == Refused.Reason.FORBIDDEN
            && call.taskId().isPresent()
            && engine.to(call.taskId().get(), user, groups) == Access.MISSING;
    return gone ? gone(call) : why;
  }

  private static Refused gone(EngineCall call) {
    return call.changes()
        ? Refused.conflict("task-gone", "该任务已办理完毕或已关闭，请刷新任务列表")
        : Refused.unknown("task-gone", "该任务不存在或已办理完毕");
  }
}
