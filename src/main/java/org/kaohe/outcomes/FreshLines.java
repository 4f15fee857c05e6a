package org.kaohe.outcomes;

import java.util.List;
import java.util.Map;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/** Lines of guarded proposals, as they are stored for HR to confirm. */
class FreshLines {

  private final ComputedCycle cycle;
  private final Period payMonth;
  private final Map<Proposal, CarriedLoss> carried;
  private final Map<EmployeeNumber, PayBasis> pay;

  FreshLines(
      ComputedCycle cycle,
      Period payMonth,
      Map<Proposal, CarriedLoss> carried,
      Map<EmployeeNumber, PayBasis> pay) {
    this.cycle = cycle;
    this.payMonth = payMonth;
    this.carried = carried;
    this.pay = pay;
  }

  /** A loss of which the month leaves no room to take anything waits for a later one, silently. */
  List<OutcomeLine> of(
      List<GuardedProposal> guarded,
      Map<EmployeeNumber, StaffMember> people,
      List<OutcomeLine> existing) {
    List<String> used =
        existing.stream()
            .filter(line -> line.state() != LineState.PROPOSED)
            .map(OutcomeLine::id)
            .toList();
    LineFactory factory = new LineFactory(cycle, people, used);
    return guarded.stream()
        .filter(one -> !carried.containsKey(one.proposal()) || one.executedAmount().isPositive())
        .map(one -> line(factory, one))
        .toList();
  }

  private OutcomeLine line(LineFactory factory, GuardedProposal guarded) {
    CarriedLoss loss = carried.get(guarded.proposal());
    OutcomeLine line = loss == null ? factory.proposed(guarded) : factory.carrying(loss, guarded);
    if (MonthGuard.guards(guarded.proposal())) {
      line.readFrom(pay.get(line.employee()));
    }
    return line.kind().isPaid() || line.kind().isDeduction() ? line.paidWith(payMonth) : line;
  }
}
