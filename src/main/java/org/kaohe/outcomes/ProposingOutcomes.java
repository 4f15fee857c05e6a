package org.kaohe.outcomes;

import java.time.Clock;
import java.util.Collection;
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
  private final Guard guard;
  private final Staff staff;
  private final Clock clock;

  ProposingOutcomes(OutcomeLines lines, Guard guard, Staff staff, Clock clock) {
    this.lines = lines;
    this.guard = guard;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Replaces the cycle's proposed lines. A confirmed line whose proposal is exactly the same stays
   * and keeps its amount; one whose proposal changed or is gone is voided.
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
    lines.removeProposed(cycleId);
    Recomputation next =
        new Recomputation(
            new ConfirmedLines(cycle, existing), lines.deductedIn(period.payMonth(), cycleId));
    List<GuardedProposal> guarded = next.guard(guard, period, proposals, pay);
    List<OutcomeLine> fresh = linesOf(cycle, existing, guarded);
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
  }

  private List<OutcomeLine> unpublishedLines(String cycleId) {
    List<OutcomeLine> existing = lines.ofCycle(cycleId);
    if (existing.stream().anyMatch(line -> PUBLISHED.contains(line.state()))) {
      throw Refused.conflict("outcome-state", "奖惩已发布，只能通过申诉或复核更正，不能重新计算");
    }
    return existing;
  }

  private List<OutcomeLine> linesOf(
      ComputedCycle cycle, List<OutcomeLine> existing, List<GuardedProposal> guarded) {
    List<String> used =
        existing.stream()
            .filter(line -> line.state() != LineState.PROPOSED)
            .map(OutcomeLine::id)
            .toList();
    LineFactory factory = new LineFactory(cycle, peopleOf(cycle, guarded), used);
    return guarded.stream().map(factory::proposed).toList();
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
