package org.kaohe.escalation;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The union is told of a dismissal beforehand; its answer is kept (Labour Contract Law art. 43).
 */
@Service
public class TellingUnion {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final Gatekeepers gatekeepers;
  private final CaseJournal journal;

  TellingUnion(
      EscalationCases cases, Dismissals dismissals, Gatekeepers gatekeepers, CaseJournal journal) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.gatekeepers = gatekeepers;
    this.journal = journal;
  }

  /**
   * @param late the deadline is over, though its timer may not have fired yet
   * @throws Refused if it is late; with every fault at once; if {@code by} may not
   */
  @Transactional
  public void answer(String caseId, String answer, String remark, boolean late, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.UNION, by);
    if (late) {
      throw Refused.conflict("union-late", "工会答复期限已过，已按逾期未答复继续");
    }
    Submitted sent = new Submitted();
    UnionAnswer said = sent.oneOf("工会意见", answer, UnionAnswer.NO_OBJECTION, UnionAnswer.OBJECTION);
    String text = sent.text("意见内容", remark, said == UnionAnswer.OBJECTION ? 10 : 0, 2000);
    sent.refuseIfFaulty("union-invalid", "工会意见有误");
    record(caseId, said, text, by);
  }

  /** The deadline is over: recorded, and it goes on. */
  @Transactional
  public void noAnswer(String caseId) {
    record(caseId, UnionAnswer.NO_ANSWER, null, null);
  }

  private void record(String caseId, UnionAnswer answer, String text, EmployeeNumber by) {
    Dismissal dismissal = dismissals.get(cases.get(caseId));
    dismissal.answered(answer, text);
    dismissals.save(dismissal);
    journal.note(caseId, Gate.UNION, answer.label(), text, by);
  }
}
