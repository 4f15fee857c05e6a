package org.kaohe.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An employee's appeal against an own published result, line or ineligibility: once each. Lodged,
 * then decided, once and for good.
 */
@Table("appeal")
public class Appeal {

  @Id private final String id;
  @Version private Long version;
  private final EmployeeNumber appellant;
  private final String cycleId;
  private final String resultId;

  @Column("period_id")
  private final Period period;

  private final AppealSubject subject;

  /** The line's id, or "-"; with result and subject it is unique. */
  private final String lineId;

  private final String reason;

  @Column("reference_text")
  private final String references;

  private final Instant lodgedAt;
  private LocalDate dueOn;
  private boolean passedOn;
  private Decision decision;
  private String decisionReason;
  private String correctedMetric;
  private BigDecimal correctedFigure;
  private BigDecimal scorePoints;
  private EmployeeNumber decidedBy;
  private Instant decidedAt;
  private boolean applied;

  @PersistenceCreator
  Appeal(
      String id,
      EmployeeNumber appellant,
      String cycleId,
      String resultId,
      Period period,
      AppealSubject subject,
      String lineId,
      String reason,
      String references,
      Instant lodgedAt) {
    this.id = id;
    this.appellant = appellant;
    this.cycleId = cycleId;
    this.resultId = resultId;
    this.period = period;
    this.subject = subject;
    this.lineId = lineId;
    this.reason = reason;
    this.references = references;
    this.lodgedAt = lodgedAt;
  }

  /** Nobody in time: it passes on to the department head, with a new due date. */
  void passOn(LocalDate due) {
    expectOpen();
    passedOn = true;
    dueOn = due;
  }

  void dueOn(LocalDate due) {
    dueOn = due;
  }

  void decide(Verdict verdict, EmployeeNumber by, Instant now) {
    expectOpen();
    decision = verdict.decision();
    decisionReason = verdict.reason();
    correctedMetric = verdict.metric() == null ? null : verdict.metric().key();
    correctedFigure = verdict.figure();
    scorePoints = verdict.scorePoints();
    decidedBy = by;
    decidedAt = now;
  }

  void applied() {
    applied = true;
  }

  private void expectOpen() {
    if (decision != null) {
      throw Refused.conflict("appeal-decided", "该申诉已有结论，结论为最终决定");
    }
  }

  public boolean isOpen() {
    return !applied;
  }

  public boolean isDecided() {
    return decision != null;
  }

  public boolean isAboutLine() {
    return subject == AppealSubject.LINE;
  }

  public String id() {
    return id;
  }

  public EmployeeNumber appellant() {
    return appellant;
  }

  public String cycleId() {
    return cycleId;
  }

  public String resultId() {
    return resultId;
  }

  public Period period() {
    return period;
  }

  public AppealSubject subject() {
    return subject;
  }

  /** "-" unless it is about a line. */
  public String lineId() {
    return lineId;
  }

  public String reason() {
    return reason;
  }

  public String references() {
    return references;
  }

  public Instant lodgedAt() {
    return lodgedAt;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public boolean passedOn() {
    return passedOn;
  }

  public Decision decision() {
    return decision;
  }

  public String decisionReason() {
    return decisionReason;
  }

  /** Metric key, or null. */
  public String correctedMetric() {
    return correctedMetric;
  }

  public BigDecimal correctedFigure() {
    return correctedFigure;
  }

  /** Points that the review adds to the composite, or null. */
  public BigDecimal scorePoints() {
    return scorePoints;
  }

  public EmployeeNumber decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
