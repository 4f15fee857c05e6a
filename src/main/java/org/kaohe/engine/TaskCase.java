package org.kaohe.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.kaohe.shared.Refused;

/** The case that a task belongs to: the business key of its process. */
public final class TaskCase {

  private TaskCase() {}

  /**
   * @throws Refused if somebody completed the task since it was read: its execution is gone then
   */
  public static String of(DelegateTask task) {
    DelegateExecution execution = task.getExecution();
    if (execution == null || hasMovedOn(execution, task)) {
      throw Refused.conflict("changed-meanwhile", "该事项刚刚已被他人处理，请刷新后再试");
    }
    return execution.getProcessBusinessKey();
  }

  /** Somebody completed the task between the reading of it and of its execution. */
  private static boolean hasMovedOn(DelegateExecution execution, DelegateTask task) {
    String at = execution.getCurrentActivityId();
    return at != null && !at.equals(task.getTaskDefinitionKey());
  }
}
