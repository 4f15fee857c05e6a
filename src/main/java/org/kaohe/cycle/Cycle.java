package org.kaohe.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One department's month, week, quarter or year. Its transitions guard themselves; the version of
 * the policy it was opened with stays.
 */
@Table("cycle")
public class Cycle {

  /** By the last day, longer periods before shorter ones, then by department. */
  static final Comparator<Cycle> NEWEST_FIRST =
      Comparator.comparing((Cycle cycle) -> cycle.period.lastDay())
          .thenComparing(cycle -> cycle.period.kind())
          .reversed()
          .thenComparing(Cycle::department)
          .thenComparing(cycle -> cycle.id, Comparator.reverseOrder());

  @Id private final String id;
  @Version private Long version;
  private final String department;

  @Column("period_id")
  private final Period period;

  private final String policyId;
  private final int policyVersion;
  private final EmployeeNumber openedBy;
  private final LocalDate openedOn;

  /** Department and period while not cancelled; unique, so that there is one live cycle only. */
  private String liveKey;

  private CycleState state;
  private LocalDate metricsDue;
  private LocalDate selfDue;
  private LocalDate peerDue;
  private LocalDate managerDue;
  private LocalDate collectUntil;
  private LocalDate publishedOn;
  private LocalDate appealUntil;
  private Instant finalAt;
  private String closingReason;

  @PersistenceCreator
  Cycle(
      String id,
      String department,
      Period period,
      String policyId,
      int policyVersion,
      EmployeeNumber openedBy,
      LocalDate openedOn) {
    this.id = id;
    this.department = department;
    this.period = period;
    this.policyId = policyId;
    this.policyVersion = policyVersion;
    this.openedBy = openedBy;
    this.openedOn = openedOn;
  }

  /**
   * @param openedBy null if it opened by itself
   */
  static Cycle open(
      String id,
      String department,
      Period period,
      String policyId,
      int policyVersion,
      EmployeeNumber openedBy,
      LocalDate openedOn,
      LocalDate metricsDue) {
    Cycle cycle = new Cycle(id, department, period, policyId, policyVersion, openedBy, openedOn);
    cycle.liveKey = department + "|" + period;
    cycle.state = hasOwnFigures(period) ? CycleState.OPEN : CycleState.COMPUTING;
    cycle.metricsDue = metricsDue;
    return cycle;
  }

  /** A quarter and a year are computed from the figures of their final months. */
  private static boolean hasOwnFigures(Period period) {
    return period.isMonth() || period.kind() == Period.Kind.WEEK;
  }

  /** A week's figures are confirmed; there is nothing to collect. */
  void startComputing() {
    expect("计算奖惩", CycleState.OPEN);
    state = CycleState.COMPUTING;
  }

  void startCollecting(CollectionSchedule schedule) {
    expect("开始收集考核", CycleState.OPEN);
    state = CycleState.COLLECTING;
    apply(schedule);
  }

  void extendCollection(CollectionSchedule schedule) {
    expect("延长考核期限", CycleState.COLLECTING);
    apply(schedule);
  }

  void consolidate() {
    expect("汇总", CycleState.COLLECTING);
    state = CycleState.CONSOLIDATING;
  }

  void proposeOutcomes() {
    expect("计算奖惩", CycleState.CONSOLIDATING, CycleState.COMPUTING, CycleState.CONFIRMING);
    state = CycleState.CONFIRMING;
  }

  void publish(LocalDate today, LocalDate appealsUntil) {
    expect("公布", CycleState.CONFIRMING);
    state = CycleState.PUBLISHED;
    publishedOn = today;
    appealUntil = appealsUntil;
  }

  void finish(Instant now) {
    expect("定稿", CycleState.PUBLISHED);
    state = CycleState.FINAL;
    finalAt = now;
  }

  void cancel(String reason) {
    expect(
        "取消",
        CycleState.OPEN,
        CycleState.COLLECTING,
        CycleState.CONSOLIDATING,
        CycleState.COMPUTING,
        CycleState.CONFIRMING);
    state = CycleState.CANCELLED;
    closingReason = reason;
    liveKey = null;
  }

  /** Refuses, saying where it stands, unless it is in one of these states. */
  public void expect(String action, CycleState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw Refused.conflict(
          "cycle-state", "%s %s 的考核%s，不能%s".formatted(department, period, state.label(), action));
    }
  }

  private void apply(CollectionSchedule schedule) {
    selfDue = schedule.selfDue();
    peerDue = schedule.peerDue();
    managerDue = schedule.managerDue();
    collectUntil = schedule.collectUntil();
  }

  public boolean is(CycleState other) {
    return state == other;
  }

  public String id() {
    return id;
  }

  public String department() {
    return department;
  }

  public Period period() {
    return period;
  }

  public String policyId() {
    return policyId;
  }

  public int policyVersion() {
    return policyVersion;
  }

  public CycleState state() {
    return state;
  }

  public EmployeeNumber openedBy() {
    return openedBy;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public LocalDate metricsDue() {
    return metricsDue;
  }

  public LocalDate selfDue() {
    return selfDue;
  }

  public LocalDate peerDue() {
    return peerDue;
  }

  public LocalDate managerDue() {
    return managerDue;
  }

  /** The last day of collecting, after every substitute of a missing manager had his days. */
  public LocalDate collectUntil() {
    return collectUntil;
  }

  public LocalDate publishedOn() {
    return publishedOn;
  }

  /** The last day of the appeal window (policies G7), or null before publication. */
  public LocalDate appealUntil() {
    return appealUntil;
  }

  public Instant finalAt() {
    return finalAt;
  }

  public String closingReason() {
    return closingReason;
  }
}
