package org.kaohe.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One choice of the committee: a rule, a department, a period. Called, voted on in one or two
 * ballots, decided once. Its transitions guard themselves.
 */
@Table("award_election")
public class Election {

  @Id private final String id;
  @Version private Long version;
  private final String cycleId;
  private final String department;

  @Column("period_id")
  private final Period period;

  private final String ruleId;
  private final String title;
  private final Instant calledAt;

  /** Rule, department and period while not cancelled; unique. */
  private String liveKey;

  private ElectionState state;
  private int roundNo;
  private LocalDate dueOn;
  private Ruling ruling;
  private Instant decidedAt;

  @PersistenceCreator
  Election(
      String id,
      String cycleId,
      String department,
      Period period,
      String ruleId,
      String title,
      Instant calledAt) {
    this.id = id;
    this.cycleId = cycleId;
    this.department = department;
    this.period = period;
    this.ruleId = ruleId;
    this.title = title;
    this.calledAt = calledAt;
  }

  static Election of(ElectionCall call, Instant now) {
    Election election =
        new Election(
            UUID.randomUUID().toString(),
            call.cycleId(),
            call.department(),
            call.period(),
            call.rule(),
            call.title(),
            now);
    election.liveKey = "%s|%s|%s".formatted(call.rule(), call.department(), call.period());
    election.state = ElectionState.CALLED;
    return election;
  }

  /** Opens the next ballot. */
  void openBallot(LocalDate due) {
    if (state != ElectionState.CALLED && !(state == ElectionState.VOTING && roundNo == 1)) {
      throw new IllegalStateException("No further ballot in election " + id);
    }
    state = ElectionState.VOTING;
    roundNo++;
    dueOn = due;
  }

  void extendTo(LocalDate due) {
    if (state != ElectionState.VOTING) {
      throw Refused.conflict("election-not-voting", "该评选%s，不能延长投票期限".formatted(state.label()));
    }
    dueOn = due;
  }

  void decide(Ruling by, Instant now) {
    if (state == ElectionState.DECIDED || state == ElectionState.CANCELLED) {
      throw new IllegalStateException("Election %s is %s".formatted(id, state));
    }
    state = ElectionState.DECIDED;
    ruling = by;
    decidedAt = now;
  }

  void cancel() {
    state = ElectionState.CANCELLED;
    liveKey = null;
  }

  public boolean is(ElectionState other) {
    return state == other;
  }

  /** Neither decided nor cancelled. */
  public boolean isPending() {
    return state == ElectionState.CALLED || state == ElectionState.VOTING;
  }

  public String id() {
    return id;
  }

  public String cycleId() {
    return cycleId;
  }

  public String department() {
    return department;
  }

  public Period period() {
    return period;
  }

  /** Catalogue id such as {@code P03-R1}. */
  public String rule() {
    return ruleId;
  }

  public String title() {
    return title;
  }

  public ElectionState state() {
    return state;
  }

  /** 0 before the first ballot. */
  public int round() {
    return roundNo;
  }

  /** The last day to vote in the present ballot, or null. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Null until decided. */
  public Ruling ruling() {
    return ruling;
  }

  public Instant calledAt() {
    return calledAt;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
