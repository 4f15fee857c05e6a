package org.kaohe.escalation;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee says in writing whether the new position is agreed to, or lets the time pass. */
@Service
public class Consenting {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final Gatekeepers gatekeepers;
  private final CaseJournal journal;

  Consenting(
      EscalationCases cases,
      PositionChanges changes,
      Gatekeepers gatekeepers,
      CaseJournal journal) {
    this.cases = cases;
    this.changes = changes;
    this.gatekeepers = gatekeepers;
    this.journal = journal;
  }

  /**
   * @param late the deadline is over, though its timer may not have fired yet
   * @throws Refused if it is late; unless it is the employee; with every fault
   */
  @Transactional
  public void answer(String caseId, String answer, String remark, boolean late, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.CONSENT, by);
    if (late) {
      throw Refused.conflict("consent-late", "答复期限已过；如仍同意，请向人力提交签字的纸质同意书");
    }
    Submitted sent = new Submitted();
    Consent consent = sent.oneOf("是否同意", answer, Consent.GIVEN, Consent.REFUSED);
    String text = sent.text("说明", remark, 0, 2000);
    sent.refuseIfFaulty("consent-invalid", "答复有误");
    record(caseId, consent, text, by);
  }

  /** The deadline is over. An answer at the same moment counts. */
  @Transactional
  public void noAnswer(String caseId) {
    record(caseId, Consent.NO_ANSWER, null, null);
  }

  private void record(String caseId, Consent consent, String text, EmployeeNumber by) {
    PositionChange change = changes.get(cases.get(caseId));
    change.consent(consent);
    changes.save(change);
    journal.note(caseId, Gate.CONSENT, consent.label(), text, by);
  }
}
