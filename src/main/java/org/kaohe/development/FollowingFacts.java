package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.outcomes.LineCorrected;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan or training falls with the line that asked for it, and ends when the person leaves. */
@Component
class FollowingFacts {

  private final ImprovementPlans plans;
  private final ConcludingPlans concluding;
  private final PlanProcess planProcess;
  private final AssignedTrainings trainings;
  private final ClosingTrainings closing;
  private final Staff staff;
  private final Clock clock;

  FollowingFacts(
      ImprovementPlans plans,
      ConcludingPlans concluding,
      PlanProcess planProcess,
      AssignedTrainings trainings,
      ClosingTrainings closing,
      Staff staff,
      Clock clock) {
    this.plans = plans;
    this.concluding = concluding;
    this.planProcess = planProcess;
    this.trainings = trainings;
    this.closing = closing;
    this.staff = staff;
    this.clock = clock;
  }

  @EventListener
  void on(LineCorrected corrected) {
    String lineId = corrected.before().id();
    String why = "奖惩已更正，不再需要";
    plans
        .findByLineId(lineId)
        .filter(plan -> plan.caseId() == null)
        .ifPresent(plan -> end(plan, PlanResult.WITHDRAWN, why));
    trainings
        .findByLineId(lineId)
        .filter(AssignedTraining::isOpen)
        .ifPresent(training -> closing.end(training, why, null));
  }

  @EventListener
  @Order(10)
  void on(StaffChanged changed) {
    LocalDate today = LocalDate.now(clock);
    plans.openOf(changed.employees()).stream()
        .filter(plan -> hasLeft(plan.employee(), today))
        .forEach(plan -> end(plan, PlanResult.ABANDONED, "员工已离职"));
    trainings.openOf(changed.employees()).stream()
        .filter(training -> hasLeft(training.employee(), today))
        .forEach(training -> closing.end(training, "员工已离职", null));
  }

  private boolean hasLeft(EmployeeNumber person, LocalDate today) {
    return staff.find(person, today).filter(some -> some.employedOn(today)).isEmpty();
  }

  private void end(ImprovementPlan plan, PlanResult how, String why) {
    if (concluding.end(plan.id(), how, why)) {
      planProcess.end(plan.id());
    }
  }
}
