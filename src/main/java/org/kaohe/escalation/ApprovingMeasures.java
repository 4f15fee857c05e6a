package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager, then the department head approve a dismissal, a demotion or a transfer, or not. */
@Service
public class ApprovingMeasures {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final Dismissals dismissals;
  private final Gatekeepers gatekeepers;
  private final CaseJournal journal;
  private final Clock clock;

  ApprovingMeasures(
      EscalationCases cases,
      PositionChanges changes,
      Dismissals dismissals,
      Gatekeepers gatekeepers,
      CaseJournal journal,
      Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.dismissals = dismissals;
    this.gatekeepers = gatekeepers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param gate MANAGER_APPROVAL or HEAD_APPROVAL
   * @throws org.kaohe.shared.Refused with every fault at once; if {@code by} proposed it, is the
   *     accused, or approved it at the other gate
   */
  @Transactional
  public void decide(String caseId, Gate gate, String approval, String reason, EmployeeNumber by) {
    gatekeepers.expect(caseId, gate, by);
    EscalationCase about = cases.get(caseId);
    Submitted sent = new Submitted();
    Approval decided = sent.choice("审批结论", approval, Approval.class);
    boolean why = decided == Approval.REFUSED || measure(about).isDisputed();
    String text = sent.text("审批理由", reason, why ? 10 : 0, 2000);
    sent.refuseIfFaulty("approval-invalid", "审批有误");
    store(about, gate, decided);
    journal.note(caseId, gate, decided.label(), text, by);
    if (decided == Approval.REFUSED) {
      about.endWith(Ending.REFUSED);
      cases.save(about);
    }
  }

  @Transactional(readOnly = true)
  public boolean isApprovedByManager(String caseId) {
    return measure(cases.get(caseId)).managerApproval() == Approval.APPROVED;
  }

  @Transactional(readOnly = true)
  public boolean isApprovedByHead(String caseId) {
    return measure(cases.get(caseId)).headApproval() == Approval.APPROVED;
  }

  private Measure measure(EscalationCase about) {
    return about.proposedStep() == Step.DISMISSAL ? dismissals.get(about) : changes.get(about);
  }

  private void store(EscalationCase about, Gate gate, Approval decided) {
    boolean approved = gate == Gate.HEAD_APPROVAL && decided == Approval.APPROVED;
    Measure measure = measure(about);
    measure.decide(gate, decided);
    if (measure instanceof Dismissal dismissal) {
      if (approved) {
        dismissal.approvedOn(today());
      }
      dismissals.save(dismissal);
    } else if (measure instanceof PositionChange change) {
      if (approved) {
        change.postponeTo(today());
      }
      changes.save(change);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
