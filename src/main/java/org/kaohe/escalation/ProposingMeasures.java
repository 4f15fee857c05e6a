package org.kaohe.escalation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.development.ImprovementPlans;
import org.kaohe.development.PlanResult;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR proposes what a case comes to; the decision table says what is allowed and what follows. */
@Service
public class ProposingMeasures {

  private static final Set<Step> CHOICES = EnumSet.complementOf(EnumSet.of(Step.REVIEW));
  private static final Set<PlanResult> COMPLETED = EnumSet.of(PlanResult.PASSED, PlanResult.FAILED);

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final Gatekeepers gatekeepers;
  private final NextSteps nextSteps;
  private final ImprovementPlans plans;

  ProposingMeasures(
      EscalationCases cases,
      CaseJournal journal,
      Gatekeepers gatekeepers,
      NextSteps nextSteps,
      ImprovementPlans plans) {
    this.cases = cases;
    this.journal = journal;
    this.gatekeepers = gatekeepers;
    this.nextSteps = nextSteps;
    this.plans = plans;
  }

  /**
   * @param measure a name of {@link Step}
   * @param reason 10–2,000 characters
   * @throws Refused with every fault at once, such as a step that the policy or the law forbids
   */
  @Transactional
  public void propose(String caseId, String measure, String reason, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.PROPOSAL, by);
    EscalationCase about = cases.get(caseId);
    List<Fault> faults = new ArrayList<>();
    Texts.check("measureReason", reason, 10, faults);
    Step step = stepOf(measure);
    NextSteps.Decision next = step == null ? null : decide(about, step);
    if (next == null || next.isRefused()) {
      String why = next == null ? "须选择一种处理" : next.reason();
      faults.add(Fault.at("measure", measure, why + "；可选：" + allowed(about)));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("case-invalid", "处理意见没有保存", faults);
    }
    store(about, step, next, reason.strip(), by);
  }

  /** What may be proposed as the case stands, in Chinese. */
  public String allowed(EscalationCase about) {
    return CHOICES.stream()
        .filter(step -> !decide(about, step).isRefused())
        .map(Step::label)
        .collect(Collectors.joining("、"));
  }

  private void store(
      EscalationCase about, Step step, NextSteps.Decision next, String reason, EmployeeNumber by) {
    about.propose(step, by);
    about.turnTo(next.turn());
    if (next.ending() != null) {
      about.endWith(next.ending());
    }
    cases.save(about);
    journal.note(about.id(), Gate.PROPOSAL, step.label(), reason, by);
    journal.note(about.id(), Gate.NEXT_STEP, next.turn().name(), next.reason(), null);
  }

  private NextSteps.Decision decide(EscalationCase about, Step step) {
    boolean again = about.turn() == Turn.PROPOSE_AFTER_PLAN;
    return nextSteps.decide(
        new NextSteps.Question(
            again ? Stage.PROPOSED_AGAIN : Stage.PROPOSED,
            about.ladder(),
            step,
            about.furthest(),
            again ? planOf(about) : null));
  }

  private String planOf(EscalationCase about) {
    return COMPLETED.contains(plans.get(about.planId()).result())
        ? NextSteps.COMPLETED
        : NextSteps.BROKEN_OFF;
  }

  private static Step stepOf(String text) {
    return CHOICES.stream().filter(step -> step.name().equals(text)).findFirst().orElse(null);
  }
}
