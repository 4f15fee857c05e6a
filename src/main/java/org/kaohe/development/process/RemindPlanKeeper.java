package org.kaohe.development.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.PassingPlansOn;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** The working day before a step is due. */
@Component("remindPlanKeeper")
class RemindPlanKeeper implements TaskListener {

  private final PassingPlansOn passing;
  private final Clock clock;

  RemindPlanKeeper(PassingPlansOn passing, Clock clock) {
    this.passing = passing;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    LocalDate dueOn = task.getDueDate().toInstant().atZone(clock.getZone()).toLocalDate();
    passing.remind(TaskCase.of(task), dueOn);
  }
}
