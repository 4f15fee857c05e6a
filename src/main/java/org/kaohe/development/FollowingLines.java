package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.outcomes.FollowUp;
import org.kaohe.outcomes.MattersInProcess;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Final lines that ask for an improvement plan or a training get it. */
@Service
class FollowingLines implements FollowUp, MattersInProcess {

  private final FollowUpLines open;
  private final OutcomeLines lines;
  private final StartingDevelopment starting;
  private final ImprovementPlans plans;
  private final AssignedTrainings trainings;
  private final ClosingMatters matters;
  private final Staff staff;
  private final Clock clock;

  FollowingLines(
      FollowUpLines open,
      OutcomeLines lines,
      StartingDevelopment starting,
      ImprovementPlans plans,
      AssignedTrainings trainings,
      ClosingMatters matters,
      Staff staff,
      Clock clock) {
    this.open = open;
    this.lines = lines;
    this.starting = starting;
    this.plans = plans;
    this.trainings = trainings;
    this.matters = matters;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int followUp(String cycleId, int atMost) {
    var some = open.open(cycleId, atMost);
    some.stream().map(lines::get).forEach(this::follow);
    return some.size();
  }

  private void follow(OutcomeLine line) {
    LocalDate today = LocalDate.now(clock);
    boolean employed =
        staff.find(line.employee(), today).filter(some -> some.employedOn(today)).isPresent();
    if (!employed) {
      matters.settle(line.id(), "员工已离职，无须办理", null);
    } else if (line.kind() == OutcomeKind.TRAINING) {
      starting.training(line);
    } else {
      starting.plan(line);
    }
  }

  @Override
  public Optional<String> handledBy(String lineId) {
    Optional<String> plan =
        plans.findByLineId(lineId).filter(some -> !some.isConcluded()).map(some -> "改进计划");
    return plan.isPresent()
        ? plan
        : trainings.findByLineId(lineId).filter(AssignedTraining::isOpen).map(some -> "培训");
  }
}
