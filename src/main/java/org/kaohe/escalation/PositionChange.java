package org.kaohe.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.PostChange;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The demotion or transfer that a case comes to: stated by HR, consented to in writing or founded
 * on a recorded ground, approved twice, then put into effect on its day.
 */
@Table("position_change")
public class PositionChange implements Measure {

  @Id private final String id;
  @Version private Long version;
  private final String caseId;

  @Column("round_no")
  private final int round;

  private final Step step;

  @Embedded.Empty(prefix = "new_")
  private PostChange post;

  private LocalDate effectiveFrom;
  private String reason;
  private EmployeeNumber statedBy;
  private Instant statedAt;
  private Consent consent;
  private LawfulGround ground;
  private String groundText;
  private Approval managerApproval;
  private Approval headApproval;
  private Effect effect;

  /** What became of it on its day. */
  public enum Effect {
    APPLIED,
    /** The employee had left. */
    LEFT,
    /** The staff changed such that it cannot be: another has to be stated. */
    IMPOSSIBLE
  }

  @PersistenceCreator
  PositionChange(String id, String caseId, int round, Step step) {
    this.id = id;
    this.caseId = caseId;
    this.round = round;
    this.step = step;
  }

  /** From here on everything is asked anew. */
  void state(StatedPosition stated, EmployeeNumber by, Instant now) {
    post = stated.post();
    effectiveFrom = stated.effectiveFrom();
    reason = stated.reason();
    statedBy = by;
    statedAt = now;
    consent = null;
    ground = null;
    groundText = null;
    managerApproval = null;
    headApproval = null;
    effect = null;
  }

  /** Once; an answer after the deadline was recorded comes too late. */
  void consent(Consent answer) {
    if (consent != null) {
      throw Refused.conflict("consent-given", "对该岗位变动已有答复：" + consent.label());
    }
    consent = answer;
  }

  void ground(LawfulGround recorded, String text) {
    ground = recorded;
    groundText = text;
  }

  @Override
  public void decide(Gate gate, Approval approval) {
    if (gate == Gate.HEAD_APPROVAL) {
      headApproval = Undecided.expect(headApproval, approval);
    } else {
      managerApproval = Undecided.expect(managerApproval, approval);
    }
  }

  /** Nobody's position changes for days that are over: approved late, it takes effect later. */
  void postponeTo(LocalDate day) {
    if (effectiveFrom.isBefore(day)) {
      effectiveFrom = day;
    }
  }

  void effected(Effect what) {
    effect = what;
  }

  @Override
  public boolean isDisputed() {
    return consent != Consent.GIVEN;
  }

  /** The employee's written consent, or a ground of law in its place. */
  public boolean isFounded() {
    return consent == Consent.GIVEN || ground != null && ground != LawfulGround.NONE;
  }

  public boolean isApplied() {
    return effect == Effect.APPLIED;
  }

  public String id() {
    return id;
  }

  public String caseId() {
    return caseId;
  }

  public int round() {
    return round;
  }

  /** DEMOTION or TRANSFER. */
  public Step step() {
    return step;
  }

  /** What changes; everything else stays. */
  public PostChange post() {
    return post;
  }

  /** The first day in the new position. */
  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  public String reason() {
    return reason;
  }

  public EmployeeNumber statedBy() {
    return statedBy;
  }

  public Instant statedAt() {
    return statedAt;
  }

  /** Null until answered or overdue. */
  public Consent consent() {
    return consent;
  }

  /** Null with the employee's consent. */
  public LawfulGround ground() {
    return ground;
  }

  public String groundText() {
    return groundText;
  }

  @Override
  public Approval managerApproval() {
    return managerApproval;
  }

  @Override
  public Approval headApproval() {
    return headApproval;
  }

  /** Null before its day. */
  public Effect effect() {
    return effect;
  }
}
