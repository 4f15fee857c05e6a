package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens improvement plans. */
@Service
public class PlanningImprovement {

  private final ImprovementPlans plans;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanningImprovement(
      ImprovementPlans plans, Staff staff, ApplicationEventPublisher events, Clock clock) {
    this.plans = plans;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers a plan; whoever calls starts {@code improvement-plan} with the plan's id as its
   * business key. Can be repeated: the line's plan, or the case's open one, is answered then.
   *
   * @param cause why, in Chinese, at most 500 characters
   * @param lineId the outcome line that asks for it, or null
   * @param caseId the case that asks for it, or null
   * @return the plan's id
   * @throws Refused {@code plan-not-employed} if the person is not employed today
   */
  @Transactional
  public String open(EmployeeNumber employee, String cause, String lineId, String caseId) {
    return existing(lineId, caseId).orElseGet(() -> register(employee, cause, lineId, caseId)).id();
  }

  private Optional<ImprovementPlan> existing(String lineId, String caseId) {
    Optional<ImprovementPlan> ofLine =
        lineId == null ? Optional.empty() : plans.findByLineId(lineId);
    return ofLine.isPresent() || caseId == null ? ofLine : plans.findByOpenCase(caseId);
  }

  private ImprovementPlan register(
      EmployeeNumber employee, String cause, String lineId, String caseId) {
    LocalDate today = LocalDate.now(clock);
    StaffMember person =
        staff
            .find(employee, today)
            .filter(member -> member.employedOn(today))
            .orElseThrow(
                () ->
                    Refused.conflict("plan-not-employed", "%s 已不在职，不能制定改进计划".formatted(employee)));
    ImprovementPlan plan =
        plans.save(
            ImprovementPlan.opened(
                UUID.randomUUID().toString(), person, cause, lineId, caseId, clock.instant()));
    events.publishEvent(new PlanOpened(plan));
    return plan;
  }
}
