package org.kaohe.outcomes;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/** Makes the lines of one computation, each with an id that no other line of the cycle has. */
class LineFactory {

  private final ComputedCycle cycle;
  private final Map<EmployeeNumber, StaffMember> people;
  private final Set<String> usedIds;

  LineFactory(
      ComputedCycle cycle, Map<EmployeeNumber, StaffMember> people, Collection<String> usedIds) {
    this.cycle = cycle;
    this.people = people;
    this.usedIds = new HashSet<>(usedIds);
  }

  OutcomeLine proposed(GuardedProposal guarded) {
    return line(guarded, LineBasis.of(cycle, guarded.proposal()));
  }

  /** A line that takes an earlier one's compensation further, by the policy that imposed it. */
  OutcomeLine carrying(CarriedLoss loss, GuardedProposal guarded) {
    LineBasis first = loss.first().basis();
    ComputedCycle imposed =
        new ComputedCycle(cycle.cycleId(), cycle.period(), first.policyId(), first.policyVersion());
    return line(guarded, LineBasis.of(imposed, guarded.proposal())).carrying(loss.first().id());
  }

  private OutcomeLine line(GuardedProposal guarded, LineBasis basis) {
    Proposal proposal = guarded.proposal();
    return OutcomeLine.proposed(
        freeId(LineKey.of(proposal, guarded.added())),
        cycle.cycleId(),
        cycle.period(),
        LineSubject.of(proposal, people),
        basis,
        LineAmounts.of(guarded));
  }

  private String freeId(LineKey key) {
    int occasion = 0;
    String id = key.idIn(cycle.cycleId(), "0");
    while (!usedIds.add(id)) {
      id = key.idIn(cycle.cycleId(), String.valueOf(++occasion));
    }
    return id;
  }
}
