package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR checks whether the law protects somebody from being dismissed for incompetence (art. 42). */
@Service
public class CheckingProtection {

  static final String NONE = "NONE";

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final Gatekeepers gatekeepers;
  private final Staff staff;
  private final CaseJournal journal;
  private final Clock clock;

  CheckingProtection(
      EscalationCases cases,
      Dismissals dismissals,
      Gatekeepers gatekeepers,
      Staff staff,
      CaseJournal journal,
      Clock clock) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.gatekeepers = gatekeepers;
    this.staff = staff;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param protection a {@link ProtectedStatus} by name, or {@code NONE}
   * @throws org.kaohe.shared.Refused with every fault at once; if {@code by} may not
   */
  @Transactional
  public void check(String caseId, String protection, String remark, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.PROTECTED_CHECK, by);
    Submitted sent = new Submitted();
    ProtectedStatus found =
        NONE.equals(protection) ? null : sent.choice("核查结果", protection, ProtectedStatus.class);
    String text = sent.text("核查说明", remark, 10, 2000);
    sent.refuseIfFaulty("protection-invalid", "保护状态核查有误");
    EscalationCase about = cases.get(caseId);
    Dismissal dismissal = dismissals.get(about);
    dismissal.checked(found, statusOf(about.accused()));
    dismissals.save(dismissal);
    journal.note(
        caseId, Gate.PROTECTED_CHECK, found == null ? "不属于受保护情形" : found.label(), text, by);
    if (found != null) {
      about.endWith(Ending.PROTECTED);
      cases.save(about);
    }
  }

  private String statusOf(EmployeeNumber accused) {
    return staff.find(accused, LocalDate.now(clock)).map(StaffMember::protectedStatus).orElse(null);
  }
}
