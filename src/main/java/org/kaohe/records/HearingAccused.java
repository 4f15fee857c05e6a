package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee whom a report is about is heard, in writing or through HR. */
@Service
public class HearingAccused {

  private final ConductReports reports;
  private final ReportHandlers handlers;
  private final ReportProcess process;
  private final Accounts accounts;
  private final WorkingDays calendar;
  private final RecordSettings settings;
  private final Clock clock;

  HearingAccused(
      ConductReports reports,
      ReportHandlers handlers,
      ReportProcess process,
      Accounts accounts,
      WorkingDays calendar,
      RecordSettings settings,
      Clock clock) {
    this.reports = reports;
    this.handlers = handlers;
    this.process = process;
    this.accounts = accounts;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether the employee can still log in to say something; otherwise HR writes it down. */
  public boolean canLogIn(EmployeeNumber accused) {
    return !accounts.existing(List.of(accused)).isEmpty();
  }

  /** The employee can still be heard. */
  @Transactional(readOnly = true)
  public boolean isOpen(String reportId) {
    return reports.get(reportId).is(ReportState.HEARING);
  }

  /**
   * Takes the statement, the employee's own or as HR heard it.
   *
   * @param heardHow how HR heard it; not needed from the employee
   * @throws org.kaohe.shared.Refused with every fault at once; {@code hearing-over}; forbidden to
   *     anybody but the accused and whoever of HR handles the report
   */
  @Transactional
  public void state(String reportId, String statement, String heardHow, EmployeeNumber by) {
    ConductReport report = reports.get(reportId);
    boolean own = report.accused().equals(by);
    if (!own) {
      handlers.expect(report, by);
    }
    Reading reading = new Reading();
    String said = reading.text("陈述", statement, 2, 2000);
    String how = own ? null : reading.text("听取方式", heardHow, 2, 200);
    reading.refuseIfFaulty("statement-invalid", "陈述没有提交，请更正后再提交");
    LocalDate today = LocalDate.now(clock);
    report.stated(
        new Statement(said, how, by, clock.instant()),
        today,
        calendar.plus(today, settings.verifyDays()));
    reports.save(report);
  }

  /** As {@link #state}, past the task that waits for the employee. */
  @Transactional
  public ConductReport stateFor(
      String reportId, String statement, String heardHow, EmployeeNumber by) {
    ConductReport report = reports.get(reportId);
    handlers.expect(report, by);
    state(reportId, statement, heardHow, by);
    process.heard(reportId);
    return reports.get(reportId);
  }

  /** Nothing was said in time. Can be repeated. */
  @Transactional
  public void passOver(String reportId) {
    ConductReport report = reports.get(reportId);
    if (report.is(ReportState.HEARING)) {
      report.silent(calendar.plus(LocalDate.now(clock), settings.verifyDays()));
      reports.save(report);
    }
  }
}
