package org.kaohe.development.process;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.PassingPlansOn;
import org.kaohe.development.PlanDays;
import org.kaohe.engine.TaskCase;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Nobody did the step in time: somebody higher up gets the task, with a new due date. */
@Component("passPlanOn")
class PassPlanOn implements TaskListener {

  private final PassingPlansOn passing;
  private final PlanDays days;
  private final Clock clock;

  PassPlanOn(PassingPlansOn passing, PlanDays days, Clock clock) {
    this.passing = passing;
    this.days = days;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String planId = TaskCase.of(task);
    List<EmployeeNumber> people = passing.passOn(planId);
    TaskPeople.replace(task, people);
    task.setDueDate(EngineDates.lastSecondOf(days.dueOn(planId), clock.getZone()));
  }
}
