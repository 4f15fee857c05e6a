package org.kaohe.outcomes;

import static org.kaohe.outcomes.OutcomeFixture.OCTOBER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;

/** A cycle of its own with people of its own, on the real tables. */
class ComputedMonths {

  static final EmployeeNumber HR = EmployeeNumber.of("OC-HR");

  final String cycleId = "oc-" + UUID.randomUUID();
  private final ProposingOutcomes proposing;
  private final ConfirmingOutcomes confirming;
  private final OutcomeLines lines;
  private final Map<EmployeeNumber, PayBasis> pay = new HashMap<>();

  ComputedMonths(ProposingOutcomes proposing, ConfirmingOutcomes confirming, OutcomeLines lines) {
    this.proposing = proposing;
    this.confirming = confirming;
    this.lines = lines;
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
    return new ComputedCycle(cycleId, OCTOBER, "P05", 1);
  }

  PayBasis payOf(EmployeeNumber employee) {
    return pay.get(employee);
  }

  ProposedOutcomes propose(Proposal... proposals) {
    return proposing.propose(cycleId, OCTOBER, "P05", 1, List.of(proposals), pay);
  }

  void publish(Proposal... proposals) {
    propose(proposals);
    confirming.unconfirmedLimited(cycleId).forEach(l -> confirming.confirmLimited(l.id(), HR));
    confirming.confirmAll(cycleId, HR);
    confirming.publish(cycleId);
  }

  void finish(Proposal... proposals) {
    publish(proposals);
    confirming.finalise(cycleId);
  }

  List<OutcomeLine> standing() {
    return lines.ofCycle(cycleId).stream().filter(line -> line.state().isStanding()).toList();
  }

  OutcomeLine line(String rule) {
    return standing().stream().filter(line -> line.rule().equals(rule)).findFirst().orElseThrow();
  }
}
