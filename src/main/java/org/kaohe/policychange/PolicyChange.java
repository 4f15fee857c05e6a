package org.kaohe.policychange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One version of a policy on its way into force in some departments. Its transitions guard
 * themselves.
 */
@Table("policy_change")
public class PolicyChange {

  @Id private final String id;
  @Version private Long version;
  private final String policyId;
  private final int policyVersion;

  /** The version was drafted for this change; otherwise it was there already. */
  private final boolean ownVersion;

  private final EmployeeNumber draftedBy;
  private final Instant draftedAt;

  @MappedCollection(idColumn = "change_id")
  private Set<ChangedDepartment> departments;

  private Period wantedFrom;
  private String reason;
  private EmployeeNumber revisedBy;
  private ChangeState state;

  /** Consultations so far, counting a running one. */
  @Column("round_no")
  private int round;

  private LocalDate consultUntil;
  private String answer;
  private EmployeeNumber answeredBy;
  private ChangeDecision decision;
  private String decisionReason;
  private EmployeeNumber decidedBy;
  private Instant decidedAt;
  private Instant announcedAt;
  private LocalDate acknowledgeUntil;
  private String closingReason;

  @PersistenceCreator
  PolicyChange(
      String id,
      String policyId,
      int policyVersion,
      boolean ownVersion,
      EmployeeNumber draftedBy,
      Instant draftedAt) {
    this.id = id;
    this.policyId = policyId;
    this.policyVersion = policyVersion;
    this.ownVersion = ownVersion;
    this.draftedBy = draftedBy;
    this.draftedAt = draftedAt;
  }

  static PolicyChange draft(
      String id,
      String policyId,
      int policyVersion,
      boolean ownVersion,
      ChangePlan plan,
      EmployeeNumber by,
      Instant now) {
    PolicyChange change = new PolicyChange(id, policyId, policyVersion, ownVersion, by, now);
    change.state = ChangeState.DRAFT;
    change.plan(plan, by);
    return change;
  }

  void revise(ChangePlan plan, EmployeeNumber by) {
    expect("修改", ChangeState.DRAFT);
    plan(plan, by);
  }

  private void plan(ChangePlan plan, EmployeeNumber by) {
    departments =
        plan.departments().stream()
            .map(department -> new ChangedDepartment(department, null))
            .collect(Collectors.toSet());
    wantedFrom = plan.wantedFrom();
    reason = plan.reason();
    revisedBy = by;
  }

  void consult(LocalDate until) {
    expect("征求意见", ChangeState.DRAFT);
    state = ChangeState.CONSULTING;
    round++;
    consultUntil = until;
    answer = null;
    answeredBy = null;
    decision = null;
  }

  void endConsultation() {
    expect("结束征求意见", ChangeState.CONSULTING);
    state = ChangeState.ANSWERING;
  }

  void answer(String text, EmployeeNumber by) {
    expect("答复意见", ChangeState.ANSWERING);
    state = ChangeState.APPROVING;
    answer = text;
    answeredBy = by;
  }

  /** Four eyes: never whoever drafted or revised it. */
  void decide(ChangeDecision taken, String why, EmployeeNumber by, Instant now) {
    expect("审批", ChangeState.APPROVING);
    if (isAuthor(by)) {
      throw Refused.forbidden("起草人不得审批自己的方案变更");
    }
    state = taken.leadsTo();
    decision = taken;
    decisionReason = why;
    decidedBy = by;
    decidedAt = now;
  }

  void putInForce(Map<String, Period> months) {
    expect("生效", ChangeState.APPROVED);
    departments =
        departments.stream()
            .map(each -> new ChangedDepartment(each.department(), months.get(each.department())))
            .collect(Collectors.toCollection(HashSet::new));
  }

  void announce(Instant now, LocalDate until) {
    expect("公布", ChangeState.APPROVED);
    state = ChangeState.ANNOUNCED;
    announcedAt = now;
    acknowledgeUntil = until;
  }

  void finish() {
    expect("结束", ChangeState.ANNOUNCED);
    state = ChangeState.IN_FORCE;
  }

  void withdraw(String why) {
    if (state.isTold() || state.isOver()) {
      throw Refused.conflict("policy-change-state", "该方案变更" + state.label() + "，不能撤回");
    }
    state = ChangeState.WITHDRAWN;
    closingReason = why;
  }

  /** Refuses, saying where the change stands, unless it is in one of these states. */
  void expect(String action, ChangeState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw Refused.conflict("policy-change-state", "该方案变更" + state.label() + "，不能" + action);
    }
  }

  public boolean isAuthor(EmployeeNumber somebody) {
    return draftedBy.equals(somebody) || revisedBy.equals(somebody);
  }

  public boolean is(ChangeState other) {
    return state == other;
  }

  public String id() {
    return id;
  }

  public String policyId() {
    return policyId;
  }

  public int policyVersion() {
    return policyVersion;
  }

  public boolean ownVersion() {
    return ownVersion;
  }

  public EmployeeNumber draftedBy() {
    return draftedBy;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  /** In order of name. */
  public List<ChangedDepartment> departments() {
    return departments.stream()
        .sorted(Comparator.comparing(ChangedDepartment::department))
        .toList();
  }

  public List<String> departmentNames() {
    return departments().stream().map(ChangedDepartment::department).toList();
  }

  public Period wantedFrom() {
    return wantedFrom;
  }

  public String reason() {
    return reason;
  }

  public ChangeState state() {
    return state;
  }

  public int round() {
    return round;
  }

  /** The last day to give feedback, or null before the consultation. */
  public LocalDate consultUntil() {
    return consultUntil;
  }

  /** HR's answer to the feedback, or null. */
  public String answer() {
    return answer;
  }

  public EmployeeNumber answeredBy() {
    return answeredBy;
  }

  /** The latest decision, or null. */
  public ChangeDecision decision() {
    return decision;
  }

  public String decisionReason() {
    return decisionReason;
  }

  public EmployeeNumber decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public Instant announcedAt() {
    return announcedAt;
  }

  public LocalDate acknowledgeUntil() {
    return acknowledgeUntil;
  }

  /** Why it was withdrawn, or null. */
  public String closingReason() {
    return closingReason;
  }
}
