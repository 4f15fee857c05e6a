package org.kaohe.escalation;

import org.kaohe.staff.ChangingPosts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a served dismissal into the staff data: the last day of employment. */
@Service
public class EndingEmployments {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final ChangingPosts posts;
  private final CaseJournal journal;

  EndingEmployments(
      EscalationCases cases, Dismissals dismissals, ChangingPosts posts, CaseJournal journal) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.posts = posts;
    this.journal = journal;
  }

  /**
   * Can be repeated. The ending is told first: whoever follows the staff would take the employee
   * for one who left by himself.
   */
  @Transactional
  public void end(String caseId) {
    EscalationCase about = cases.get(caseId);
    Dismissal dismissal = dismissals.get(about);
    if (dismissal.isEnded() || !dismissal.isServed()) {
      return;
    }
    about.endWith(Ending.DISMISSED);
    cases.save(about);
    dismissal.ended();
    dismissals.save(dismissal);
    journal.note(
        caseId,
        Gate.STAFF_CHANGED,
        "最后工作日 %s".formatted(dismissal.lastDay()),
        dismissal.severanceFormula(),
        null);
    posts.endEmployment(about.accused(), dismissal.lastDay());
  }
}
