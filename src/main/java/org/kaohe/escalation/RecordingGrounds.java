package org.kaohe.escalation;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Without the employee's consent HR records a ground of law for the new position, or ends it. */
@Service
public class RecordingGrounds {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final Gatekeepers gatekeepers;
  private final CaseJournal journal;

  RecordingGrounds(
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
   * @throws org.kaohe.shared.Refused with every fault at once; if {@code by} may not
   */
  @Transactional
  public void record(String caseId, String ground, String remark, EmployeeNumber by) {
    EscalationCase about = cases.get(caseId);
    gatekeepers.expect(caseId, Gate.LAWFUL_GROUND, by);
    Submitted sent = new Submitted();
    LawfulGround chosen = sent.choice("法定依据", ground, LawfulGround.class);
    String text = sent.text("依据说明", remark, 10, 2000);
    if (chosen != null && !chosen.fits(about.ladder())) {
      sent.fault("法定依据", chosen.label(), "违纪案件不能以不能胜任工作为依据");
    }
    sent.refuseIfFaulty("ground-invalid", "法定依据有误");
    PositionChange change = changes.get(about);
    change.ground(chosen, text);
    changes.save(change);
    journal.note(caseId, Gate.LAWFUL_GROUND, chosen.label(), text, by);
    if (chosen == LawfulGround.NONE) {
      about.endWith(Ending.REFUSED);
      cases.save(about);
    }
  }
}
