package org.kaohe.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kaohe.development.PlanningImprovement;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The improvement plan of a case, and the direct manager's second assessment after it. */
@Service
public class AssessingAgain {

  private static final Set<String> RESULTS = Set.of(NextSteps.PASSED, NextSteps.FAILED);

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final Gatekeepers gatekeepers;
  private final NextSteps nextSteps;
  private final PlanningImprovement planning;
  private final DescribingCases describing;

  AssessingAgain(
      EscalationCases cases,
      CaseJournal journal,
      Gatekeepers gatekeepers,
      NextSteps nextSteps,
      PlanningImprovement planning,
      DescribingCases describing) {
    this.cases = cases;
    this.journal = journal;
    this.gatekeepers = gatekeepers;
    this.nextSteps = nextSteps;
    this.planning = planning;
    this.describing = describing;
  }

  /** Opens the plan; its process is called with its id. Can be repeated. */
  @Transactional
  public void openPlan(String caseId) {
    EscalationCase about = cases.get(caseId);
    String cause = "%s：%s".formatted(about.number(), describing.causeOf(about));
    String shortened = cause.length() > 500 ? cause.substring(0, 499) + "…" : cause;
    about.plan(planning.open(about.accused(), shortened, null, caseId));
    cases.save(about);
    journal.note(caseId, Gate.PLAN, null, null, null);
  }

  /**
   * @param result {@link NextSteps#PASSED} or {@link NextSteps#FAILED}
   * @param reason 10–2,000 characters
   * @param evidence likewise: the facts it rests on; a rank or a score alone is none
   * @throws Refused with every fault at once
   */
  @Transactional
  public void assess(
      String caseId, String result, String reason, String evidence, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.SECOND_ASSESSMENT, by);
    EscalationCase about = cases.get(caseId);
    List<Fault> faults = new ArrayList<>();
    if (result == null || !RESULTS.contains(result)) {
      faults.add(Fault.at("assessment", result, "须选择合格或不合格"));
    }
    Texts.check("assessmentReason", reason, 10, faults);
    Texts.check("assessmentEvidence", evidence, 10, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("case-invalid", "再次考核没有保存", faults);
    }
    store(about, result, "%s\n依据：%s".formatted(reason.strip(), evidence.strip()), by);
  }

  private void store(EscalationCase about, String result, String text, EmployeeNumber by) {
    NextSteps.Decision next =
        nextSteps.decide(
            new NextSteps.Question(Stage.ASSESSED, about.ladder(), null, about.furthest(), result));
    about.turnTo(next.turn());
    if (next.ending() != null) {
      about.endWith(next.ending());
    }
    cases.save(about);
    String label = NextSteps.PASSED.equals(result) ? "合格" : "不合格";
    String noted = text.length() > 2000 ? text.substring(0, 1999) + "…" : text;
    journal.note(about.id(), Gate.SECOND_ASSESSMENT, label, noted, by);
    journal.note(about.id(), Gate.NEXT_STEP, next.turn().name(), next.reason(), null);
  }
}
