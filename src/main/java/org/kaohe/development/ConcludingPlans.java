package org.kaohe.development;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends plans, and settles what asked for them. */
@Service
public class ConcludingPlans {

  private static final int SHORTEST = 10;

  private final ImprovementPlans plans;
  private final PlanKeepers keepers;
  private final ClosingMatters matters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConcludingPlans(
      ImprovementPlans plans,
      PlanKeepers keepers,
      ClosingMatters matters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.keepers = keepers;
    this.matters = matters;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The manager judges whether the goals were reached.
   *
   * @param result PASSED, FAILED or ABANDONED, as text
   * @param reason 10–2,000 characters: what it rests on
   * @throws Refused with every fault at once; unless {@code by} keeps the plan and every check-in
   *     is recorded
   */
  @Transactional
  public void judge(String planId, String result, String reason, EmployeeNumber by) {
    ImprovementPlan plan = plans.get(planId);
    keepers.expect(plan, by);
    List<Fault> faults = new ArrayList<>();
    PlanResult how = resultOf(result, faults);
    String why = Texts.read("评定理由", reason, SHORTEST, Texts.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("plan-result-invalid", "评定没有保存，请更正后再提交", faults);
    }
    plan.judge(how, why, by, clock.instant());
    conclude(plan, by);
  }

  private static PlanResult resultOf(String text, List<Fault> faults) {
    return Stream.of(PlanResult.PASSED, PlanResult.FAILED, PlanResult.ABANDONED)
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              faults.add(Fault.at("评定结果", text, "须选达到目标、未达到目标或中止"));
              return null;
            });
  }

  /**
   * Ends the plan without a judgement, wherever it stands; one that has ended stays as it is.
   *
   * @param how ABANDONED or WITHDRAWN
   * @param reason in Chinese
   * @return whether it ended now
   */
  @Transactional
  public boolean end(String planId, PlanResult how, String reason) {
    ImprovementPlan plan = plans.get(planId);
    if (plan.isConcluded()) {
      return false;
    }
    plan.end(how, reason, null, clock.instant());
    conclude(plan, null);
    return true;
  }

  private void conclude(ImprovementPlan plan, EmployeeNumber by) {
    ImprovementPlan saved = plans.save(plan);
    if (saved.lineId() != null) {
      String note = "改进计划%s：%s".formatted(saved.result().label(), saved.resultReason());
      matters.settle(saved.lineId(), note, by);
    }
    events.publishEvent(new PlanConcluded(saved));
  }
}
