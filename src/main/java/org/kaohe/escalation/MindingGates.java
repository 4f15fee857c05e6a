package org.kaohe.escalation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of gates that are nearly due, and passes on those that nobody acted on in time. */
@Service
public class MindingGates {

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final Gatekeepers gatekeepers;
  private final ApplicationEventPublisher events;

  MindingGates(
      EscalationCases cases,
      CaseJournal journal,
      Gatekeepers gatekeepers,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.journal = journal;
    this.gatekeepers = gatekeepers;
    this.events = events;
  }

  @Transactional
  public void remind(String caseId, Gate gate, LocalDate dueOn) {
    journal.note(caseId, Gate.REMINDED, gate.name(), null, null);
    tell(caseId, gate, gatekeepers.of(caseId, gate), dueOn, false);
  }

  /**
   * @param dueOn the new due day
   * @return who is to act now
   */
  @Transactional
  public List<EmployeeNumber> passOn(String caseId, Gate gate, LocalDate dueOn) {
    journal.note(caseId, Gate.PASSED_ON, gate.name(), "逾期未办理", null);
    List<EmployeeNumber> now = gatekeepers.of(caseId, gate);
    tell(caseId, gate, now, dueOn, true);
    return now;
  }

  private void tell(
      String caseId, Gate gate, List<EmployeeNumber> whom, LocalDate dueOn, boolean passedOn) {
    Set<EmployeeNumber> people = new LinkedHashSet<>(whom);
    events.publishEvent(new GateWaits(cases.get(caseId), gate, people, dueOn, passedOn));
  }
}
