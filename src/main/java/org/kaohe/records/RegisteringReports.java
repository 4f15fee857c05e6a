package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers reports of misconduct; their process is started by whoever calls. */
@Service
public class RegisteringReports {

  private static final String TITLE = "违纪报告没有提交，请更正后再提交";

  private final ConductReports reports;
  private final Reporters reporters;
  private final KnownEvents events;
  private final EventFaults faults;
  private final ReportHandlers handlers;
  private final WorkingDays calendar;
  private final RecordSettings settings;
  private final Clock clock;

  RegisteringReports(
      ConductReports reports,
      Reporters reporters,
      KnownEvents events,
      EventFaults faults,
      ReportHandlers handlers,
      WorkingDays calendar,
      RecordSettings settings,
      Clock clock) {
    this.reports = reports;
    this.reporters = reporters;
    this.events = events;
    this.faults = faults;
    this.handlers = handlers;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws Refused forbidden to whoever may not report; {@code report-invalid} with every fault at
   *     once; {@code event-known} for what was reported before; {@code no-impartial-hr} if nobody
   *     could verify it
   */
  @Transactional
  public ConductReport register(RawReport raw, EmployeeNumber by) {
    reporters.expect(by);
    Reading reading = new Reading();
    ReportForm form = ReportForm.read(raw, reading);
    faults.check(form.accused(), form.date(), reading);
    if (by.equals(form.accused())) {
      reading.fault("工号", by, "不能报告自己");
    }
    reading.refuseIfFaulty("report-invalid", TITLE);
    String key = events.keyFor(form.accused(), form.date(), form.category(), form.anotherEvent());
    LocalDate due = calendar.plus(LocalDate.now(clock), settings.investigateDays());
    ConductReport report = ConductReport.of(form, key, due, by, clock.instant());
    if (handlers.of(report).isEmpty()) {
      throw Refused.conflict("no-impartial-hr", "除报告人和当事人外没有人可以核实此事，请先指定另一名人力或部门负责人");
    }
    return save(report);
  }

  /** Of two who report one event at the same moment, the second is told so. */
  private ConductReport save(ConductReport report) {
    try {
      return reports.save(report);
    } catch (DbActionExecutionException | DuplicateKeyException clash) {
      throw Refused.conflict("event-known", "同一事件刚刚已被他人报告，请刷新后再试");
    }
  }
}
