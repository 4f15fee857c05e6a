package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whom a gate waits for, reminds them when it is nearly due, and passes it on upward each
 * time that nobody acted in time, until nobody is above.
 */
@Service
public class MindingGates {

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final Gatekeepers gatekeepers;
  private final WorkingDays calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MindingGates(
      EscalationCases cases,
      CaseJournal journal,
      Gatekeepers gatekeepers,
      WorkingDays calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.gatekeepers = gatekeepers;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void open(String caseId, Gate gate, LocalDate dueOn) {
    tell(caseId, gate, gatekeepers.of(caseId, gate), dueOn, GateWaits.Why.OPENED);
  }

  /**
   * From the working day before the due day on, once for each due day; else nothing happens.
   *
   * @return who is to act now; empty if nobody was reminded
   */
  @Transactional
  public List<EmployeeNumber> remind(String caseId, Gate gate, LocalDate dueOn) {
    String due = "应于 %s 前（含当日）办理".formatted(dueOn);
    if (!isNearly(dueOn) || isReminded(caseId, gate, due)) {
      return List.of();
    }
    journal.note(caseId, Gate.REMINDED, gate.name(), due, null);
    List<EmployeeNumber> now = gatekeepers.of(caseId, gate);
    tell(caseId, gate, now, dueOn, GateWaits.Why.REMINDED);
    return now;
  }

  /**
   * @param dueOn the new due day
   * @return who is to act now; empty if nobody is above, then it goes on waiting
   */
  @Transactional
  public List<EmployeeNumber> passOn(String caseId, Gate gate, LocalDate dueOn) {
    if (!gatekeepers.hasAbove(caseId, gate)) {
      return List.of();
    }
    journal.note(caseId, Gate.PASSED_ON, gate.name(), "逾期未办理", null);
    List<EmployeeNumber> now = gatekeepers.of(caseId, gate);
    tell(caseId, gate, now, dueOn, GateWaits.Why.PASSED_ON);
    return now;
  }

  private boolean isNearly(LocalDate dueOn) {
    LocalDate today = LocalDate.now(clock);
    return !today.isBefore(calendar.before(dueOn)) && !today.isAfter(dueOn);
  }

  private boolean isReminded(String caseId, Gate gate, String due) {
    int round = cases.get(caseId).round();
    return journal.of(caseId).stream()
        .filter(step -> step.round() == round && step.is(Gate.REMINDED))
        .anyMatch(step -> gate.name().equals(step.result()) && due.equals(step.text()));
  }

  private void tell(
      String caseId, Gate gate, List<EmployeeNumber> whom, LocalDate dueOn, GateWaits.Why why) {
    EscalationCase about = cases.get(caseId);
    int steps = journal.of(caseId).size();
    events.publishEvent(new GateWaits(about, gate, new LinkedHashSet<>(whom), dueOn, why, steps));
  }
}
