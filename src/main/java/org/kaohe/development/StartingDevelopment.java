package org.kaohe.development;

import org.kaohe.outcomes.OutcomeLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what a line asks for and starts its process, both or neither. */
@Service
public class StartingDevelopment {

  private final PlanningImprovement planning;
  private final PlanProcess plans;
  private final AssigningTraining assigning;
  private final TrainingProcess trainings;

  StartingDevelopment(
      PlanningImprovement planning,
      PlanProcess plans,
      AssigningTraining assigning,
      TrainingProcess trainings) {
    this.planning = planning;
    this.plans = plans;
    this.assigning = assigning;
    this.trainings = trainings;
  }

  /** The line has none yet. */
  @Transactional
  void plan(OutcomeLine line) {
    plans.start(planning.open(line.employee(), causeOf(line), line.id(), null));
  }

  /** The line has none yet. */
  @Transactional
  void training(OutcomeLine line) {
    trainings.start(assigning.assign(line.employee(), causeOf(line), line.id()));
  }

  private static String causeOf(OutcomeLine line) {
    return "%s %s《%s》".formatted(line.period().inWords(), line.rule(), line.basis().title());
  }
}
