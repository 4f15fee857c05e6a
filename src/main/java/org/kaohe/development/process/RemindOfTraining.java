package org.kaohe.development.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.kaohe.development.ChoosingSessions;
import org.kaohe.engine.TaskCase;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** The working day before a step is due, whoever may do it is reminded. */
@Component("remindOfTraining")
class RemindOfTraining implements TaskListener {

  private final ChoosingSessions choosing;
  private final Clock clock;

  RemindOfTraining(ChoosingSessions choosing, Clock clock) {
    this.choosing = choosing;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    List<EmployeeNumber> people =
        task.getCandidates().stream()
            .map(IdentityLink::getUserId)
            .filter(user -> user != null)
            .map(EmployeeNumber::new)
            .toList();
    LocalDate dueOn = task.getDueDate().toInstant().atZone(clock.getZone()).toLocalDate();
    choosing.remind(TaskCase.of(task), people, dueOn);
  }
}
