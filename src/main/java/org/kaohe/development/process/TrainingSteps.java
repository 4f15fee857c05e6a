package org.kaohe.development.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.development.AssignedTrainings;
import org.kaohe.development.ChoosingSessions;
import org.kaohe.development.TrainingDays;
import org.kaohe.development.TrainingState;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** What the expressions of {@code training} ask; our tables answer. */
@Component("trainingSteps")
public class TrainingSteps {

  private final AssignedTrainings trainings;
  private final ChoosingSessions choosing;
  private final TrainingDays days;
  private final Clock clock;

  TrainingSteps(
      AssignedTrainings trainings, ChoosingSessions choosing, TrainingDays days, Clock clock) {
    this.trainings = trainings;
    this.choosing = choosing;
    this.days = days;
    this.clock = clock;
  }

  public List<String> choosers(DelegateExecution execution) {
    return numbers(choosing.choosers(execution.getProcessBusinessKey()));
  }

  public List<String> recorders(DelegateExecution execution) {
    return numbers(days.recorders(execution.getProcessBusinessKey()));
  }

  /** The last second of the due day. */
  public Date due(DelegateExecution execution) {
    return EngineDates.lastSecondOf(days.dueOn(execution.getProcessBusinessKey()), clock.getZone());
  }

  public Date remindAt(DelegateExecution execution) {
    return Date.from(days.remindAt(execution.getProcessBusinessKey()).toInstant());
  }

  public Date overAt(DelegateExecution execution) {
    return EngineDates.endOf(days.dueOn(execution.getProcessBusinessKey()), clock.getZone());
  }

  public Date overAgainAt(DelegateExecution execution) {
    return EngineDates.endOf(days.dueOnceMore(execution.getProcessBusinessKey()), clock.getZone());
  }

  /** The session's day: earlier there is nothing to record. */
  public Date sessionDay(DelegateExecution execution) {
    return days.sessionDay(execution.getProcessBusinessKey())
        .map(day -> EngineDates.startOf(day, clock.getZone()))
        .orElseThrow();
  }

  public boolean completed(DelegateExecution execution) {
    return trainings.get(execution.getProcessBusinessKey()).state() == TrainingState.COMPLETED;
  }

  private static List<String> numbers(List<EmployeeNumber> people) {
    return people.stream().map(EmployeeNumber::value).toList();
  }
}
