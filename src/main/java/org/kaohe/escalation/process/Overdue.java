package org.kaohe.escalation.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Whether a task's last moment is over, even if its timer has not fired yet. */
@Component("overdue")
class Overdue {

  private final Clock clock;

  Overdue(Clock clock) {
    this.clock = clock;
  }

  boolean is(DelegateTask task) {
    return clock.instant().isAfter(task.getDueDate().toInstant());
  }
}
