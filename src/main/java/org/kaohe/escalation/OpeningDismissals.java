package org.kaohe.escalation;

import java.util.UUID;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the dismissal that was proposed. Whatever the model says, none begins unless the employee
 * was heard and, for incompetence, planned for and assessed a second time (policies G6).
 */
@Service
public class OpeningDismissals {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final CaseJournal journal;

  OpeningDismissals(EscalationCases cases, Dismissals dismissals, CaseJournal journal) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.journal = journal;
  }

  /**
   * Again, it begins nothing twice.
   *
   * @throws Refused {@code dismissal-not-due}
   */
  @Transactional
  public void open(String caseId) {
    EscalationCase about = cases.get(caseId);
    about.expectOpen();
    boolean assessed =
        about.ladder() == Ladder.CONDUCT
            || passed(caseId, Gate.PLAN) && passed(caseId, Gate.SECOND_ASSESSMENT);
    boolean due = about.proposedStep() == Step.DISMISSAL && about.furthest() == Step.DISMISSAL;
    if (!due || !assessed || !passed(caseId, Gate.HEARING)) {
      throw Refused.conflict(
          "dismissal-not-due", "案件 %s 未经过解除劳动合同之前的必经步骤".formatted(about.number()));
    }
    if (dismissals.find(caseId, about.round()).isEmpty()) {
      dismissals.save(new Dismissal(UUID.randomUUID().toString(), caseId, about.round()));
    }
  }

  private boolean passed(String caseId, Gate gate) {
    return journal.last(caseId, gate).isPresent();
  }
}
