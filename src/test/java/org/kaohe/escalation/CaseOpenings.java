package org.kaohe.escalation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kaohe.development.ConcludingPlans;
import org.kaohe.development.PlanProcess;
import org.kaohe.development.PlanResult;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Cases of performance without the months that lead to them. */
@Component
@Lazy
public class CaseOpenings {

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final CaseProcess process;
  private final ConcludingPlans plans;
  private final PlanProcess planProcess;
  private final Clock clock;

  CaseOpenings(
      EscalationCases cases,
      CaseJournal journal,
      CaseProcess process,
      ConcludingPlans plans,
      PlanProcess planProcess,
      Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.process = process;
    this.plans = plans;
    this.planProcess = planProcess;
    this.clock = clock;
  }

  public String ofPerformance(String accused) {
    String id = UUID.randomUUID().toString();
    Accusation accusation =
        new Accusation(
            new EmployeeNumber(accused),
            Ladder.PERFORMANCE,
            Cause.ofRecord(id),
            Step.REVIEW,
            Step.DISMISSAL);
    cases.save(
        EscalationCase.open(id, "P" + id.substring(0, 13), accusation, null, clock.instant()));
    journal.note(id, Gate.OPENED, null, null, null);
    process.start(id);
    return id;
  }

  /** Its plan breaks off, as when nobody can go on with it. */
  public void breakOffPlan(String caseId) {
    String plan = cases.get(caseId).planId();
    plans.end(plan, PlanResult.ABANDONED, "岗位撤销，无法继续");
    planProcess.end(plan);
  }

  public String planOf(String caseId) {
    return cases.get(caseId).planId();
  }

  /** Such as {@code CLOSED DEMOTED}. */
  public String standing(String caseId) {
    EscalationCase about = cases.get(caseId);
    return about.state() + " " + about.ending();
  }

  /** What the journal tells of these gates, such as {@code HEARING 未陈述}. */
  public List<String> steps(String caseId, Gate gate) {
    return journal.of(caseId).stream()
        .filter(step -> step.is(gate))
        .map(step -> "%s %s".formatted(step.gate(), step.result()))
        .toList();
  }
}
