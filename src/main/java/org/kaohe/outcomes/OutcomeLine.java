package org.kaohe.outcomes;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One award or penalty, with its evidence: whom, by which rule and facts, how much before and after
 * the law's guard, who confirmed it. {@code PROPOSED → CONFIRMED → PUBLISHED → FINAL}; a recompute
 * voids what no longer holds, a correction reverses or voids what was published.
 */
public class OutcomeLine {

  /** By subject, rule (N2 before N10), kind, record. */
  public static final Comparator<OutcomeLine> IN_ORDER =
      Comparator.<OutcomeLine, String>comparing(line -> line.subject().subject())
          .thenComparing(OutcomeLine::rule, DeductionOrder::compareRules)
          .thenComparing(OutcomeLine::kind)
          .thenComparing(
              line -> line.basis().recordNo(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(OutcomeLine::id);

  @Id private final String id;
  @Version private int version;
  private final String cycleId;
  private final Period ofPeriod;
  private Period payMonth;
  @Embedded.Empty private final LineSubject subject;
  @Embedded.Empty private final LineBasis basis;
  @Embedded.Empty private LineAmounts amounts;
  @Embedded.Nullable private LinePay pay;
  private String carries;
  private LineState state;
  private EmployeeNumber confirmedBy;
  private Instant confirmedAt;
  private final String reverses;
  private String reversedBy;
  private String correctionReference;
  private String correctionReason;
  private EmployeeNumber correctedBy;
  private Instant correctedAt;

  OutcomeLine(
      String id,
      String cycleId,
      Period ofPeriod,
      Period payMonth,
      LineSubject subject,
      LineBasis basis,
      LineAmounts amounts,
      LineState state,
      String reverses) {
    this.id = id;
    this.cycleId = cycleId;
    this.ofPeriod = ofPeriod;
    this.payMonth = payMonth;
    this.subject = subject;
    this.basis = basis;
    this.amounts = amounts;
    this.state = state;
    this.reverses = reverses;
  }

  static OutcomeLine proposed(
      String id,
      String cycleId,
      Period period,
      LineSubject subject,
      LineBasis basis,
      LineAmounts amounts) {
    return new OutcomeLine(
        id, cycleId, period, period.payMonth(), subject, basis, amounts, LineState.PROPOSED, null);
  }

  /** What the guard read of the person's pay. */
  OutcomeLine readFrom(PayBasis basis) {
    pay = basis == null ? null : LinePay.of(basis);
    return this;
  }

  /** It is paid, and its limit is that of, this month. */
  OutcomeLine paidWith(Period month) {
    payMonth = month;
    return this;
  }

  /** It takes what the limit left of an earlier line's compensation. */
  OutcomeLine carrying(String firstLineId) {
    carries = firstLineId;
    return this;
  }

  /**
   * The guard decided anew, since another line of the month came or went. Unless the amounts stay,
   * HR confirms it (again).
   */
  void decide(LineAmounts anew) {
    allowOnly("重新计算", EnumSet.of(LineState.PROPOSED, LineState.CONFIRMED));
    amounts = anew;
    state = LineState.PROPOSED;
    confirmedBy = null;
    confirmedAt = null;
  }

  /** A line that comes by a correction: whoever corrects confirms it. */
  static OutcomeLine corrected(
      OutcomeLine proposed, LineState state, String reverses, Correction why, Instant at) {
    OutcomeLine line =
        new OutcomeLine(
            proposed.id,
            proposed.cycleId,
            proposed.ofPeriod,
            proposed.payMonth,
            proposed.subject,
            proposed.basis,
            proposed.amounts,
            state,
            reverses);
    line.pay = proposed.pay;
    line.carries = proposed.carries;
    line.confirmedBy = why.by();
    line.confirmedAt = at;
    line.note(why, at);
    return line;
  }

  /**
   * @throws Refused unless it is proposed
   */
  void confirm(EmployeeNumber by, Instant at) {
    allowOnly("确认", EnumSet.of(LineState.PROPOSED));
    state = LineState.CONFIRMED;
    confirmedBy = by;
    confirmedAt = at;
  }

  /**
   * Another line takes its place.
   *
   * @throws Refused unless it is published or final
   */
  void reverse(String replacement, Correction why, Instant at) {
    allowOnly("更正", EnumSet.of(LineState.PUBLISHED, LineState.FINAL));
    state = LineState.REVERSED;
    reversedBy = replacement;
    note(why, at);
  }

  /**
   * Nothing takes its place.
   *
   * @throws Refused if it is still only proposed, or no longer stands
   */
  void voidLine(Correction why, Instant at) {
    allowOnly("作废", EnumSet.of(LineState.CONFIRMED, LineState.PUBLISHED, LineState.FINAL));
    state = LineState.VOIDED;
    note(why, at);
  }

  private void note(Correction why, Instant at) {
    correctionReference = why.reference();
    correctionReason = why.reason();
    correctedBy = why.by();
    correctedAt = at;
  }

  private void allowOnly(String action, Set<LineState> allowed) {
    if (!allowed.contains(state)) {
      throw Refused.conflict(
          "outcome-state",
          "%s 的 %s %s，不能%s".formatted(subject.subject(), rule(), state.label(), action));
    }
  }

  /** What the line adds to pay or takes from it (negative), CNY; 0 if it no longer stands. */
  public Money effectOnPay() {
    if (!state.isStanding()) {
      return Cny.ZERO;
    }
    if (kind().isDeduction()) {
      return executedAmount().negated();
    }
    return kind().isPaid() ? executedAmount() : Cny.ZERO;
  }

  public String id() {
    return id;
  }

  public String cycleId() {
    return cycleId;
  }

  public Period period() {
    return ofPeriod;
  }

  public Period payMonth() {
    return payMonth;
  }

  public LineSubject subject() {
    return subject;
  }

  /** Null for teams and departments. */
  public EmployeeNumber employee() {
    return subject.employee();
  }

  public LineBasis basis() {
    return basis;
  }

  public String rule() {
    return basis.rule();
  }

  public OutcomeKind kind() {
    return basis.kind();
  }

  public LineAmounts amounts() {
    return amounts;
  }

  /**
   * What the guard read of the pay; null where it had no say, or on lines of an earlier release.
   */
  public LinePay pay() {
    return pay;
  }

  /** The line whose compensation it takes further (policies G2), or null. */
  public String carries() {
    return carries;
  }

  /** Why it is paid with another month than its own, in Chinese; empty if it is not. */
  public String laterPayroll() {
    Period own = ofPeriod.payMonth();
    return payMonth.equals(own) ? "" : PayrollMonths.later(own, payMonth);
  }

  /** As a policy would propose it, for the guard. */
  Proposal asProposal() {
    return asProposalOf(amounts.policyAmount());
  }

  /** As if the policy asked for no more than is executed. */
  Proposal asProposalOfExecuted() {
    return asProposalOf(amounts.executedAmount());
  }

  private Proposal asProposalOf(Money amount) {
    return new Proposal(
        subject.subjectType(),
        subject.subject(),
        rule(),
        basis.title(),
        kind(),
        amount,
        basis.recordNo(),
        basis.facts(),
        basis.reason());
  }

  public Money executedAmount() {
    return amounts.executedAmount();
  }

  public boolean isLimited() {
    return amounts.limited();
  }

  /** It deducts something, or leaves performance pay unpaid. */
  boolean takesFromPay() {
    return kind().isDeduction() && executedAmount().isPositive()
        || amounts.unearnedAmount().isPositive();
  }

  /** It opened a matter, which may be closed since. */
  public boolean isMatter() {
    boolean published = state == LineState.PUBLISHED || state == LineState.FINAL;
    return published && kind().isMatter();
  }

  public LineState state() {
    return state;
  }

  /** Null until confirmed. */
  public EmployeeNumber confirmedBy() {
    return confirmedBy;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }

  /** The line in whose place it stands, or null. */
  public String reverses() {
    return reverses;
  }

  /** The line that stands in its place, or null. */
  public String reversedBy() {
    return reversedBy;
  }

  /** The appeal or review that brought it or ended it, or null. */
  public String correctionReference() {
    return correctionReference;
  }

  public String correctionReason() {
    return correctionReason;
  }

  public EmployeeNumber correctedBy() {
    return correctedBy;
  }

  public Instant correctedAt() {
    return correctedAt;
  }
}
