package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Right before serving: is the employee still there, and protected no more than at the check? */
@Service
public class RecheckingStatus {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final Staff staff;
  private final CaseJournal journal;
  private final Clock clock;

  RecheckingStatus(
      EscalationCases cases, Dismissals dismissals, Staff staff, CaseJournal journal, Clock clock) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.staff = staff;
    this.journal = journal;
    this.clock = clock;
  }

  /** Can be repeated. */
  @Transactional
  public void recheck(String caseId) {
    EscalationCase about = cases.get(caseId);
    Dismissal dismissal = dismissals.get(about);
    Recheck found = look(about, dismissal);
    dismissal.rechecked(found);
    dismissals.save(dismissal);
    journal.note(caseId, Gate.STATUS_CHECK, found.label(), null, null);
    if (found == Recheck.LEFT) {
      about.endWith(Ending.WITHDRAWN);
      cases.save(about);
    }
  }

  /** As of today; nothing is kept. Misconduct knows no protection. */
  Recheck look(EscalationCase about, Dismissal dismissal) {
    LocalDate today = LocalDate.now(clock);
    StaffMember now = staff.find(about.accused(), today).orElse(null);
    if (now == null || !now.employedOn(today)) {
      return Recheck.LEFT;
    }
    boolean changed =
        about.ladder() == Ladder.PERFORMANCE && dismissal.differsFrom(now.protectedStatus());
    return changed ? Recheck.CHANGED : Recheck.UNCHANGED;
  }
}
