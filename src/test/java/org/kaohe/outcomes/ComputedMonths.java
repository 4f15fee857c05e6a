package org.kaohe.outcomes;

import static org.kaohe.outcomes.OutcomeFixture.OCTOBER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** A cycle of its own with people of its own, on the real tables. */
class ComputedMonths {

  static final EmployeeNumber HR = EmployeeNumber.of("OC-HR");

  final String cycleId = "oc-" + UUID.randomUUID();
  private final Period period;
  private final ProposingOutcomes proposing;
  private final ConfirmingOutcomes confirming;
  private final OutcomeLines lines;
  private final Map<EmployeeNumber, PayBasis> pay;

  ComputedMonths(ProposingOutcomes proposing, ConfirmingOutcomes confirming, OutcomeLines lines) {
    this(proposing, confirming, lines, OCTOBER, new HashMap<>());
  }

  private ComputedMonths(
      ProposingOutcomes proposing,
      ConfirmingOutcomes confirming,
      OutcomeLines lines,
      Period period,
      Map<EmployeeNumber, PayBasis> pay) {
    this.proposing = proposing;
    this.confirming = confirming;
    this.lines = lines;
    this.period = period;
    this.pay = pay;
  }

  /** Another cycle with the same people. */
  ComputedMonths beside(String otherPeriod) {
    return new ComputedMonths(proposing, confirming, lines, Period.parse(otherPeriod), pay);
  }

  EmployeeNumber employee(String gross) {
    return employee(gross, null);
  }

  EmployeeNumber employee(String gross, String place) {
    EmployeeNumber number =
        EmployeeNumber.of("OC" + UUID.randomUUID().toString().replace("-", "").substring(0, 24));
    pay.put(number, OutcomeFixture.pay(gross, place));
    return number;
  }

  ComputedCycle cycle() {
    return new ComputedCycle(cycleId, period, "P05", 1);
  }

  PayBasis payOf(EmployeeNumber employee) {
    return pay.get(employee);
  }

  ProposedOutcomes propose(Proposal... proposals) {
    return proposing.propose(cycleId, period, "P05", 1, List.of(proposals), pay);
  }

  void publish(Proposal... proposals) {
    propose(proposals);
    publish();
  }

  /** What is proposed already. */
  void publish() {
    confirming.unconfirmedLimited(cycleId).forEach(l -> confirming.confirmLimited(l.id(), HR));
    confirming.confirmAll(cycleId, HR);
    confirming.publish(cycleId);
  }

  void finish(Proposal... proposals) {
    publish(proposals);
    confirming.finalise(cycleId);
  }

  /** Executed, such as "P05-N1 600.00", of money alone, in order of rule. */
  List<String> executed() {
    return standing().stream()
        .filter(line -> line.kind().isDeduction() || line.kind().isPaid())
        .map(line -> line.rule() + " " + line.executedAmount().getAmount())
        .toList();
  }

  List<OutcomeLine> standing() {
    return lines.ofCycle(cycleId).stream().filter(line -> line.state().isStanding()).toList();
  }

  OutcomeLine line(String rule) {
    return standing().stream().filter(line -> line.rule().equals(rule)).findFirst().orElseThrow();
  }
}
