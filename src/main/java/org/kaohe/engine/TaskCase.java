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
    if (execution == null) {
      throw Refused.conflict("changed-meanwhile", "该事项刚刚已被他人处理，请刷新后再试");
    }
    return execution.getProcessBusinessKey();
  }
}
