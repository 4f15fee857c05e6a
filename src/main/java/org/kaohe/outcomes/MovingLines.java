package org.kaohe.outcomes;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Component;

/**
 * Lines that are not final when their month's payroll is taken are paid with the next one. Their
 * deductions share that month's limit: what is confirmed there already comes first, and nobody pays
 * more by the move than was confirmed.
 */
@Component
class MovingLines {

  private final OutcomeLines lines;
  private final PayrollMonths payroll;
  private final SharedLimit limit;
  private final Guard guard;
  private final CorrectingOutcomes correcting;

  MovingLines(
      OutcomeLines lines,
      PayrollMonths payroll,
      SharedLimit limit,
      Guard guard,
      CorrectingOutcomes correcting) {
    this.lines = lines;
    this.payroll = payroll;
    this.limit = limit;
    this.guard = guard;
    this.correcting = correcting;
  }

  /** Holds the months that the cycle is about to be booked into; none of them is taken. */
  void holdOpenMonths(String cycleId) {
    for (Period month : lines.payMonthsOf(cycleId)) {
      Period open = payroll.lockOpenFrom(month);
      if (!open.equals(month)) {
        move(month, open, cycleId);
      }
    }
  }

  /** The month is taken: whatever is not final goes to the next one that is open. */
  void moveOn(Period taken) {
    move(taken, payroll.lockOpenFrom(taken), null);
  }

  private void move(Period from, Period to, String cycleId) {
    List<OutcomeLine> deductions = lines.unsettledDeductions(from, cycleId);
    Set<EmployeeNumber> people = SharedLimit.peopleOf(deductions);
    limit.lock(people, to);
    Map<EmployeeNumber, AlreadyDeducted> already = limit.confirmedIn(to, "");
    lines.moveToMonth(from, to, cycleId);
    reduced(deductions, to, already).forEach((line, less) -> reduce(line, less, from, to));
    limit.decideOpen(people, to);
  }

  /** What was confirmed and finds less room in the new month. */
  private Map<String, GuardedProposal> reduced(
      List<OutcomeLine> deductions, Period to, Map<EmployeeNumber, AlreadyDeducted> already) {
    Map<Proposal, OutcomeLine> confirmed = new IdentityHashMap<>();
    Map<EmployeeNumber, PayBasis> pay = new HashMap<>();
    for (OutcomeLine line : deductions) {
      if (line.state() != LineState.PROPOSED && line.takesFromPay() && line.pay() != null) {
        confirmed.put(line.asProposalOfExecuted(), line);
        pay.put(line.employee(), line.pay().basis());
      }
    }
    Map<String, GuardedProposal> reduced = new HashMap<>();
    for (GuardedProposal one : guard.apply(to, List.copyOf(confirmed.keySet()), pay, already)) {
      OutcomeLine line = confirmed.get(one.proposal());
      if (line != null && one.takesLessThan(line.amounts())) {
        reduced.put(line.id(), one.inPlaceOf(line));
      }
    }
    return reduced;
  }

  private void reduce(String lineId, GuardedProposal less, Period from, Period to) {
    OutcomeLine line = lines.get(lineId);
    if (line.state() == LineState.CONFIRMED) {
      line.decide(LineAmounts.of(less));
      lines.save(line);
      return;
    }
    String reason = PayrollMonths.later(from, to) + "，受该月扣款上限约束";
    correcting.replace(line, less, line.pay().basis(), new Correction("payroll", reason, null));
  }
}
