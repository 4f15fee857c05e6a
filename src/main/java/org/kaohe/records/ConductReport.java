package org.kaohe.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A report of an employee's misconduct: investigated, the employee heard, then verified or not
 * founded, once and for good. A verified one becomes a {@link CaseRecord}.
 */
@Table("conduct_report")
public class ConductReport {

  @Id private final String id;
  @Version private Long version;
  private final EmployeeNumber reporter;
  private final EmployeeNumber accused;
  private final LocalDate occurredOn;
  private final Category category;
  private final Severity severity;
  private final String description;

  @Column("reference_text")
  private final String references;

  private final Instant reportedAt;
  private String eventKey;
  private ReportState state;
  private LocalDate dueOn;
  @Embedded.Nullable private Investigation investigation;
  @Embedded.Nullable private Statement statement;
  @Embedded.Nullable private Finding finding;
  private String recordNo;

  @PersistenceCreator
  ConductReport(
      String id,
      EmployeeNumber reporter,
      EmployeeNumber accused,
      LocalDate occurredOn,
      Category category,
      Severity severity,
      String description,
      String references,
      Instant reportedAt) {
    this.id = id;
    this.reporter = reporter;
    this.accused = accused;
    this.occurredOn = occurredOn;
    this.category = category;
    this.severity = severity;
    this.description = description;
    this.references = references;
    this.reportedAt = reportedAt;
  }

  static ConductReport of(
      ReportForm form, String eventKey, LocalDate due, EmployeeNumber by, Instant now) {
    ConductReport report =
        new ConductReport(
            UUID.randomUUID().toString(),
            by,
            form.accused(),
            form.date(),
            form.category(),
            form.severity(),
            form.description(),
            form.references(),
            now);
    report.eventKey = eventKey;
    report.state = ReportState.INVESTIGATING;
    report.dueOn = due;
    return report;
  }

  void investigated(Investigation found, LocalDate hearUntil) {
    expect(ReportState.INVESTIGATING);
    investigation = found;
    state = ReportState.HEARING;
    dueOn = hearUntil;
  }

  /**
   * @param today the last day of the hearing still counts
   */
  void stated(Statement said, LocalDate today, LocalDate verifyUntil) {
    expect(ReportState.HEARING);
    if (today.isAfter(dueOn)) {
      throw Refused.conflict("hearing-over", "陈述期已于 %s 结束".formatted(dueOn));
    }
    statement = said;
    state = ReportState.VERIFYING;
    dueOn = verifyUntil;
  }

  /** Nothing was said in time. */
  void silent(LocalDate verifyUntil) {
    expect(ReportState.HEARING);
    state = ReportState.VERIFYING;
    dueOn = verifyUntil;
  }

  void found(Finding decided) {
    expect(ReportState.VERIFYING);
    finding = decided;
    state = decided.founded() ? ReportState.VERIFIED : ReportState.UNFOUNDED;
    if (!decided.founded()) {
      releaseEvent();
    }
  }

  void recorded(String number) {
    expect(ReportState.VERIFIED);
    recordNo = number;
  }

  /** From now on the same event can be reported again. */
  void releaseEvent() {
    eventKey = id;
  }

  boolean standsForEvent() {
    return !eventKey.equals(id);
  }

  FiledEvent filedEvent() {
    String what =
        recordNo == null
            ? "一份%s的违纪报告（登记号 %s）".formatted(state.label(), id)
            : "记录 %s".formatted(recordNo);
    return new FiledEvent(eventKey, what);
  }

  private void expect(ReportState wanted) {
    if (state != wanted) {
      throw Refused.conflict("report-state", "该报告目前是“%s”，不能再办理这一步".formatted(state.label()));
    }
  }

  public boolean is(ReportState wanted) {
    return state == wanted;
  }

  /** The accused is asked, and so knows of it. */
  public boolean isKnownToAccused() {
    return state != ReportState.INVESTIGATING;
  }

  /** Heard, but said nothing in time. */
  public boolean wasSilent() {
    return statement == null && isKnownToAccused() && state != ReportState.HEARING;
  }

  public String id() {
    return id;
  }

  public EmployeeNumber reporter() {
    return reporter;
  }

  public EmployeeNumber accused() {
    return accused;
  }

  public LocalDate occurredOn() {
    return occurredOn;
  }

  public Category category() {
    return category;
  }

  /** As reported; what HR found is in the {@link #finding()}. */
  public Severity severity() {
    return severity;
  }

  public String description() {
    return description;
  }

  /** Or null. */
  public String references() {
    return references;
  }

  public Instant reportedAt() {
    return reportedAt;
  }

  public ReportState state() {
    return state;
  }

  /** The last day of the present step. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Or null. */
  public Investigation investigation() {
    return investigation;
  }

  /** Or null. */
  public Statement statement() {
    return statement;
  }

  /** Or null. */
  public Finding finding() {
    return finding;
  }

  /** 编号 of the record it became, or null. */
  public String recordNo() {
    return recordNo;
  }
}
