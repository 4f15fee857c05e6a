package org.kaohe.escalation;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A penalty case against one person: opened once for a cause, proposed on by one person and
 * approved by others, closed with an ending; HR alone opens it again.
 */
@Table("escalation_case")
public class EscalationCase {

  @Id private final String id;
  @Version private Long version;

  @Column("case_no")
  private final String number;

  private final EmployeeNumber accused;
  private final Ladder ladder;
  @Embedded.Empty private Cause cause;
  private Step proposal;
  private Step furthest;
  private final EmployeeNumber openedBy;
  private final Instant openedAt;
  private CaseState state;

  @Column("round_no")
  private int round;

  private Step proposedStep;
  private EmployeeNumber proposedBy;
  private Turn turn;
  private String planId;
  private Ending ending;
  private Instant closedAt;

  @PersistenceCreator
  EscalationCase(
      String id,
      String number,
      EmployeeNumber accused,
      Ladder ladder,
      EmployeeNumber openedBy,
      Instant openedAt) {
    this.id = id;
    this.number = number;
    this.accused = accused;
    this.ladder = ladder;
    this.openedBy = openedBy;
    this.openedAt = openedAt;
  }

  static EscalationCase open(
      String id, String number, Accusation accusation, EmployeeNumber by, Instant now) {
    EscalationCase opened =
        new EscalationCase(id, number, accusation.accused(), accusation.ladder(), by, now);
    opened.cause = accusation.cause();
    opened.proposal = accusation.proposal();
    opened.furthest = accusation.furthest();
    opened.state = CaseState.OPEN;
    opened.round = 1;
    return opened;
  }

  /**
   * A line of the same cause became final: its policy says how far the case may go, several lines
   * together as far as the harshest.
   */
  void join(Accusation line) {
    boolean first = cause.lineId() == null;
    cause = cause.with(line.cause());
    if (!isOpen() || proposedStep != null) {
      return;
    }
    boolean milder = first || line.proposal().compareTo(proposal) < 0;
    boolean harsher = first || line.furthest().compareTo(furthest) > 0;
    proposal = milder ? line.proposal() : proposal;
    furthest = harsher ? line.furthest() : furthest;
  }

  void propose(Step step, EmployeeNumber by) {
    expectOpen();
    proposedStep = step;
    proposedBy = by;
  }

  /** What comes next, as the decision table says. */
  void turnTo(Turn next) {
    expectOpen();
    turn = next;
  }

  void plan(String plan) {
    expectOpen();
    planId = plan;
  }

  /** How it will be closed; a later word holds. */
  void endWith(Ending how) {
    expectOpen();
    ending = how;
  }

  void close(Instant now) {
    expectOpen();
    state = CaseState.CLOSED;
    closedAt = now;
  }

  /**
   * @throws Refused unless it is closed
   */
  void reopen() {
    if (isOpen()) {
      throw Refused.conflict("case-state", "案件 %s 尚未结案，不能重新立案".formatted(number));
    }
    state = CaseState.OPEN;
    round++;
    proposedStep = null;
    proposedBy = null;
    turn = null;
    planId = null;
    ending = null;
    closedAt = null;
  }

  /**
   * @throws Refused if it is closed
   */
  void expectOpen() {
    if (!isOpen()) {
      throw Refused.conflict("case-state", "案件 %s 已结案".formatted(number));
    }
  }

  public boolean isOpen() {
    return state == CaseState.OPEN;
  }

  public boolean isAccused(EmployeeNumber somebody) {
    return accused.equals(somebody);
  }

  public String id() {
    return id;
  }

  /** As people name it: CF2026-0001. */
  public String number() {
    return number;
  }

  public EmployeeNumber accused() {
    return accused;
  }

  public Ladder ladder() {
    return ladder;
  }

  public Cause cause() {
    return cause;
  }

  /** The mildest step that the policy names. */
  public Step proposal() {
    return proposal;
  }

  /** The harshest step that the policy names. */
  public Step furthest() {
    return furthest;
  }

  /** Null: by itself. */
  public EmployeeNumber openedBy() {
    return openedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public CaseState state() {
    return state;
  }

  /** 1, and one more each time that it is opened again. */
  public int round() {
    return round;
  }

  /** What HR proposed last, or null. */
  public Step proposedStep() {
    return proposedStep;
  }

  public EmployeeNumber proposedBy() {
    return proposedBy;
  }

  /** What comes next, or null before the employee is heard. */
  public Turn turn() {
    return turn;
  }

  /** The improvement plan of this round, or null. */
  public String planId() {
    return planId;
  }

  /** Null until it is known. */
  public Ending ending() {
    return ending;
  }

  public Instant closedAt() {
    return closedAt;
  }
}
