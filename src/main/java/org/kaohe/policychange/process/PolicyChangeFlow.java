package org.kaohe.policychange.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policychange.ChangeSettings;
import org.kaohe.policychange.ChangeState;
import org.kaohe.policychange.PeopleOfChange;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.policychange.PolicyChanges;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/**
 * Dates, people and answers of {@code policy-change}. Tasks are due at the last second of a day;
 * reminders come in the morning of that day.
 */
@Component("policyChangeFlow")
public class PolicyChangeFlow {

  private static final int MORNING = 9;

  private final PolicyChanges changes;
  private final PeopleOfChange people;
  private final WorkingDays calendar;
  private final ChangeSettings settings;
  private final Clock clock;

  PolicyChangeFlow(
      PolicyChanges changes,
      PeopleOfChange people,
      WorkingDays calendar,
      ChangeSettings settings,
      Clock clock) {
    this.changes = changes;
    this.people = people;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  public Date draftDue(DelegateExecution execution) {
    return endOf(inWorkingDays(settings.draftDays()));
  }

  public Date draftReminder(DelegateExecution execution) {
    return morningOf(inWorkingDays(settings.draftDays()));
  }

  public Date consultationEnd(DelegateExecution execution) {
    return Date.from(startOf(change(execution).consultUntil().plusDays(1)));
  }

  public Date answerDue(DelegateExecution execution) {
    return endOf(inWorkingDays(settings.answerDays()));
  }

  public Date answerReminder(DelegateExecution execution) {
    return morningOf(inWorkingDays(settings.answerDays()));
  }

  public Date approvalDue(DelegateExecution execution) {
    return endOf(inWorkingDays(settings.approvalDays()));
  }

  public Date approvalReminder(DelegateExecution execution) {
    return morningOf(inWorkingDays(settings.approvalDays()));
  }

  public Date acknowledgementReminder(DelegateExecution execution) {
    return morningOf(change(execution).acknowledgeUntil());
  }

  public Date acknowledgementEnd(DelegateExecution execution) {
    return Date.from(startOf(change(execution).acknowledgeUntil().plusDays(1)));
  }

  public List<String> approvers(DelegateExecution execution) {
    return people.approvers(change(execution)).stream().map(EmployeeNumber::value).toList();
  }

  public boolean approved(DelegateExecution execution) {
    return change(execution).is(ChangeState.APPROVED);
  }

  public boolean returned(DelegateExecution execution) {
    return change(execution).is(ChangeState.DRAFT);
  }

  private PolicyChange change(DelegateExecution execution) {
    return changes.get(execution.getProcessBusinessKey());
  }

  private LocalDate inWorkingDays(int days) {
    return calendar.plus(LocalDate.now(clock), days);
  }

  private Date morningOf(LocalDate day) {
    return Date.from(day.atTime(MORNING, 0).atZone(clock.getZone()).toInstant());
  }

  private Date endOf(LocalDate day) {
    return Date.from(startOf(day.plusDays(1)).minusSeconds(1));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
