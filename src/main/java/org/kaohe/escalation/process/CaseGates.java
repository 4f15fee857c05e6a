package org.kaohe.escalation.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.escalation.EscalationSettings;
import org.kaohe.escalation.Gate;
import org.kaohe.escalation.Gatekeepers;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/**
 * People and dates of the gates of {@code penalty-escalation} and what it calls; the business key
 * is the case. A gate is due at the last second of a day; whoever it waits for is reminded on the
 * working day before, and each time that day is over it passes on and has a new one.
 */
@Component("caseGates")
public class CaseGates {

  private static final int MORNING = 9;

  private final Gatekeepers gatekeepers;
  private final WorkingDays calendar;
  private final EscalationSettings settings;
  private final Clock clock;

  CaseGates(
      Gatekeepers gatekeepers, WorkingDays calendar, EscalationSettings settings, Clock clock) {
    this.gatekeepers = gatekeepers;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  public List<String> candidates(DelegateExecution execution, String gate) {
    return gatekeepers.of(execution.getProcessBusinessKey(), Gate.valueOf(gate)).stream()
        .map(EmployeeNumber::value)
        .toList();
  }

  public Date due(DelegateExecution execution, String gate) {
    return lastSecondOf(dueOn(Gate.valueOf(gate)));
  }

  public Date remindAt(DelegateExecution execution, String gate) {
    LocalDate dueOn = dueOn(Gate.valueOf(gate));
    LocalDate before = calendar.before(dueOn);
    LocalDate day = before.isAfter(LocalDate.now(clock)) ? before : dueOn;
    return Date.from(day.atTime(MORNING, 0).atZone(clock.getZone()).toInstant());
  }

  /** Every morning, since a gate that passes on has another due day. */
  public String remindFrom(DelegateExecution execution, String gate) {
    return everyDayFrom(remindAt(execution, gate).toInstant());
  }

  /** Every night, so that it goes on upward each time that its due day is over. */
  public String passOnFrom(DelegateExecution execution, String gate) {
    return everyDayFrom(passOnAt(execution, gate).toInstant());
  }

  /** The first moment after the due day. */
  public Date passOnAt(DelegateExecution execution, String gate) {
    return Date.from(endOf(dueOn(Gate.valueOf(gate))));
  }

  private static String everyDayFrom(Instant first) {
    return "R/%s/P1D".formatted(first);
  }

  /** The day on which a gate that opens now is due. */
  LocalDate dueOn(Gate gate) {
    return calendar.plus(LocalDate.now(clock), settings.days(gate));
  }

  Date lastSecondOf(LocalDate day) {
    return Date.from(endOf(day).minusSeconds(1));
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }
}
