package org.kaohe.development;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Whoever had to take part in a session that falls through chooses another one. */
@Component
class FreeingTrainings {

  private final AssignedTrainings trainings;
  private final TrainingProcess process;

  FreeingTrainings(AssignedTrainings trainings, TrainingProcess process) {
    this.trainings = trainings;
    this.process = process;
  }

  void free(TrainingSession session, EmployeeNumber employee, String why) {
    for (AssignedTraining each : trainings.enrolled(session.id(), employee.value())) {
      trainings.save(each.toChooseAgain(null, why));
      process.recorded(each.id());
    }
  }
}
