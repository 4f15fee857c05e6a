package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR investigates a report and, after the employee was heard, verifies it or not. */
@Service
public class HandlingReports {

  private static final String SOURCE = "违纪报告";

  private final ConductReports reports;
  private final ReportHandlers handlers;
  private final KeepingRecords keeping;
  private final WorkingDays calendar;
  private final RecordSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandlingReports(
      ConductReports reports,
      ReportHandlers handlers,
      KeepingRecords keeping,
      WorkingDays calendar,
      RecordSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reports = reports;
    this.handlers = handlers;
    this.keeping = keeping;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The employee is heard next, until the end of the third working day (policies G6).
   *
   * @throws org.kaohe.shared.Refused with every fault at once; forbidden to reporter and accused
   */
  @Transactional
  public void investigate(String reportId, String findings, String evidence, EmployeeNumber by) {
    ConductReport report = reports.get(reportId);
    handlers.expect(report, by);
    Reading reading = new Reading();
    String found = reading.text("调查情况", findings, 10, 2000);
    String proof = reading.text("证据", evidence, 2, 2000);
    reading.refuseIfFaulty("investigation-invalid", "调查情况没有提交，请更正后再提交");
    LocalDate hearUntil = calendar.plus(LocalDate.now(clock), settings.hearingDays());
    report.investigated(new Investigation(found, proof, by, clock.instant()), hearUntil);
    reports.save(report);
  }

  /**
   * 已核实 or 不成立; a verified report still has to be {@link #record recorded}.
   *
   * @throws org.kaohe.shared.Refused with every fault at once; forbidden to reporter and accused
   */
  @Transactional
  public void verify(String reportId, RawFinding raw, EmployeeNumber by) {
    ConductReport report = reports.get(reportId);
    handlers.expect(report, by);
    report.found(FindingForm.read(raw, by, clock.instant()));
    ConductReport saved = reports.save(report);
    if (!saved.finding().founded()) {
      events.publishEvent(new ReportDecided(saved));
    }
  }

  /** A verified report becomes a record. Can be repeated. */
  @Transactional
  public void record(String reportId) {
    ConductReport report = reports.get(reportId);
    if (report.recordNo() != null) {
      return;
    }
    CaseRecord record = keeping.add(factsOf(report), SOURCE, report.finding().decidedBy());
    report.recorded(record.number());
    ConductReport saved = reports.save(report);
    events.publishEvent(new ConductVerified(record, saved.id()));
    events.publishEvent(new ReportDecided(saved));
  }

  private static CaseFacts factsOf(ConductReport report) {
    return new CaseFacts(
        SubjectType.EMPLOYEE,
        report.accused().value(),
        report.occurredOn(),
        report.category(),
        report.finding().foundSeverity(),
        RecordStatus.VERIFIED,
        report.finding().loss(),
        null,
        null,
        report.description());
  }
}
