package org.kaohe.records.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.records.ConductReport;
import org.kaohe.records.ConductReports;
import org.kaohe.records.HearingAccused;
import org.kaohe.records.ReportState;
import org.kaohe.records.WaitingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** What the expressions of {@code conduct-report} ask; our tables answer. */
@Component("reportFlow")
public class ReportFlow {

  private final ConductReports reports;
  private final WaitingMatters waiting;
  private final HearingAccused hearing;
  private final Clock clock;

  ReportFlow(ConductReports reports, WaitingMatters waiting, HearingAccused hearing, Clock clock) {
    this.reports = reports;
    this.waiting = waiting;
    this.hearing = hearing;
    this.clock = clock;
  }

  /** The accused, or null if they cannot log in: then HR is offered the hearing. */
  public String assignee(DelegateExecution execution) {
    ConductReport report = report(execution);
    return hearing.canLogIn(report.accused()) ? report.accused().value() : null;
  }

  /** Also whoever is asked in person, so that the task can be given back and taken again. */
  public List<String> candidates(DelegateExecution execution) {
    return waiting.reportWaitsFor(execution.getProcessBusinessKey()).stream()
        .map(EmployeeNumber::value)
        .toList();
  }

  /** The last second of the due day. */
  public Date due(DelegateExecution execution) {
    return Days.lastSecondOf(report(execution).dueOn(), clock.getZone());
  }

  public Date hearingEnd(DelegateExecution execution) {
    return Days.endOf(report(execution).dueOn(), clock.getZone());
  }

  public Date reminder(DelegateExecution execution) {
    return Date.from(waiting.reminderFor(report(execution).dueOn()).toInstant());
  }

  public boolean verified(DelegateExecution execution) {
    return report(execution).is(ReportState.VERIFIED);
  }

  private ConductReport report(DelegateExecution execution) {
    return reports.get(execution.getProcessBusinessKey());
  }
}
