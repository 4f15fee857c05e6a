package org.kaohe.outcomes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what a policy proposes for a cycle into guarded lines, as often as it is recomputed. */
@Service
public class ProposingOutcomes {

  private static final Set<LineState> PUBLISHED =
      Set.of(LineState.PUBLISHED, LineState.FINAL, LineState.REVERSED);
  private static final Correction RECOMPUTED = new Correction(null, "重新计算后不再成立或已改变", null);

  private final OutcomeLines lines;
  private final SharedLimit limit;
  private final CarriedLosses losses;
  private final PayrollMonths payroll;
  private final Staff staff;
  private final Clock clock;

  ProposingOutcomes(
      OutcomeLines lines,
      SharedLimit limit,
      CarriedLosses losses,
      PayrollMonths payroll,
      Staff staff,
      Clock clock) {
    this.lines = lines;
    this.limit = limit;
    this.losses = losses;
    this.payroll = payroll;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Replaces the cycle's proposed lines. A confirmed line whose proposal is exactly the same stays
   * and keeps its amount; one whose proposal changed or is gone is voided. A month also takes what
   * earlier ones left of the compensation of losses, and whatever other cycles propose for the same
   * people and pay month shares one limit with it.
   *
   * @param pay of everybody; whoever has a deduction must be there
   * @throws Refused if the cycle's lines are published, or pay is missing
   */
  @Transactional
  public ProposedOutcomes propose(
      String cycleId,
      Period period,
      String policyId,
      int policyVersion,
      List<Proposal> proposals,
      Map<EmployeeNumber, PayBasis> pay) {
    ComputedCycle cycle = new ComputedCycle(cycleId, period, policyId, policyVersion);
    List<OutcomeLine> existing = unpublishedLines(cycleId);
    Period payMonth = payroll.openFrom(period.payMonth());
    Set<EmployeeNumber> people = concerned(cycle, payMonth, existing, proposals, pay);
    limit.lock(people, payMonth);
    lines.removeProposed(cycleId);

    Recomputation next = recomputation(cycle, payMonth, existing);
    Map<Proposal, CarriedLoss> carried = carried(cycle, payMonth, people, pay);
    List<Proposal> open = new ArrayList<>(next.open(proposals));
    open.addAll(carried.keySet());
    List<GuardedProposal> guarded =
        next.fresh(limit.decide(cycle, payMonth, people, open, pay, next.already()), pay);
    List<OutcomeLine> fresh =
        new FreshLines(cycle, payMonth, carried, pay)
            .of(guarded, peopleOf(cycle, guarded), existing);
    int voided = lines.voidConfirmed(idsOf(next.obsolete()), RECOMPUTED, clock.instant());
    lines.addAll(fresh);
    int limited = (int) fresh.stream().filter(OutcomeLine::isLimited).count();
    return new ProposedOutcomes(fresh.size(), limited, next.kept(), voided);
  }

  /**
   * The cycle is cancelled: proposed lines go, confirmed ones are voided.
   *
   * @throws Refused if its lines are published
   */
  @Transactional
  public void withdraw(String cycleId, String reason, EmployeeNumber by) {
    List<OutcomeLine> existing = unpublishedLines(cycleId);
    lines.removeProposed(cycleId);
    lines.voidConfirmed(
        idsOf(existing), Correction.shortened(cycleId, reason, by), clock.instant());
    limit.decideOpenBeside(existing);
  }

  private List<OutcomeLine> unpublishedLines(String cycleId) {
    List<OutcomeLine> existing = lines.ofCycle(cycleId);
    if (existing.stream().anyMatch(line -> PUBLISHED.contains(line.state()))) {
      throw Refused.conflict("outcome-state", "奖惩已发布，只能通过申诉或复核更正，不能重新计算");
    }
    return existing;
  }

  /** Whose month is decided: whoever has a deduction, had one, or still owes compensation. */
  private Set<EmployeeNumber> concerned(
      ComputedCycle cycle,
      Period payMonth,
      List<OutcomeLine> existing,
      List<Proposal> proposals,
      Map<EmployeeNumber, PayBasis> pay) {
    Set<EmployeeNumber> people = SharedLimit.peopleOf(existing);
    people.addAll(SharedLimit.peopleIn(proposals));
    owing(cycle, payMonth, pay.keySet()).forEach(loss -> people.add(loss.first().employee()));
    return people;
  }

  private List<CarriedLoss> owing(
      ComputedCycle cycle, Period payMonth, Collection<EmployeeNumber> people) {
    return cycle.period().isMonth() ? losses.before(payMonth, people) : List.of();
  }

  private Map<Proposal, CarriedLoss> carried(
      ComputedCycle cycle,
      Period payMonth,
      Collection<EmployeeNumber> locked,
      Map<EmployeeNumber, PayBasis> pay) {
    Map<Proposal, CarriedLoss> carried = new IdentityHashMap<>();
    for (CarriedLoss loss : owing(cycle, payMonth, locked)) {
      if (pay.containsKey(loss.first().employee())) {
        carried.put(loss.proposal(), loss);
      }
    }
    return carried;
  }

  private Recomputation recomputation(
      ComputedCycle cycle, Period payMonth, List<OutcomeLine> existing) {
    List<OutcomeLine> confirmed =
        existing.stream().filter(line -> line.state() == LineState.CONFIRMED).toList();
    Recomputation next =
        new Recomputation(
            new ConfirmedLines(
                cycle, confirmed.stream().filter(line -> line.carries() == null).toList()),
            limit.confirmedIn(payMonth, cycle.cycleId()));
    next.keepAll(confirmed.stream().filter(line -> line.carries() != null).toList());
    return next;
  }

  private Map<EmployeeNumber, StaffMember> peopleOf(
      ComputedCycle cycle, List<GuardedProposal> guarded) {
    Set<EmployeeNumber> numbers =
        guarded.stream()
            .map(GuardedProposal::proposal)
            .filter(proposal -> proposal.subjectType() == SubjectType.EMPLOYEE)
            .map(proposal -> EmployeeNumber.of(proposal.subject()))
            .collect(Collectors.toSet());
    return staff.find(numbers, cycle.period().lastDay());
  }

  private static List<String> idsOf(Collection<OutcomeLine> some) {
    return some.stream().map(OutcomeLine::id).toList();
  }
}
