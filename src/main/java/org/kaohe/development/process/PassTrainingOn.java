package org.kaohe.development.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.ChoosingSessions;
import org.kaohe.development.TrainingDays;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Nobody chose a session in time: superiors may too, with a new due date. */
@Component("passTrainingOn")
class PassTrainingOn implements TaskListener {

  private final ChoosingSessions choosing;
  private final TrainingDays days;
  private final Clock clock;

  PassTrainingOn(ChoosingSessions choosing, TrainingDays days, Clock clock) {
    this.choosing = choosing;
    this.days = days;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String trainingId = TaskCase.of(task);
    TaskPeople.replace(task, choosing.passOn(trainingId));
    task.setDueDate(EngineDates.lastSecondOf(days.dueOn(trainingId), clock.getZone()));
  }
}
