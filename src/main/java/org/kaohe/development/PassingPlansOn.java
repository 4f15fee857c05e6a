package org.kaohe.development;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was not done in time is told, and goes up. */
@Service
public class PassingPlansOn {

  private final ImprovementPlans plans;
  private final PlanKeepers keepers;
  private final ApplicationEventPublisher events;

  PassingPlansOn(ImprovementPlans plans, PlanKeepers keepers, ApplicationEventPublisher events) {
    this.plans = plans;
    this.keepers = keepers;
    this.events = events;
  }

  /**
   * @return who is to do the plan's present step from now on
   */
  @Transactional
  public List<EmployeeNumber> passOn(String planId) {
    ImprovementPlan plan = plans.get(planId);
    plan.passOn();
    plans.save(plan);
    return keepers.of(plan);
  }

  /** Tells who is to do the present step that it waits. */
  @Transactional
  public void remind(String planId, LocalDate dueOn) {
    ImprovementPlan plan = plans.get(planId);
    List<EmployeeNumber> people =
        plan.state() == PlanState.SET ? List.of(plan.employee()) : keepers.of(plan);
    events.publishEvent(new PlanDueSoon(plan, people, dueOn));
  }
}
