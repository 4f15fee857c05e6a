package org.kaohe.portal.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.PayBasis;
import org.kaohe.outcomes.Payroll;
import org.kaohe.outcomes.ProposingOutcomes;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;

/** Final periods of one person, without the processes around them; gross pay 8,000 CNY. */
class PersonMonths {

  static final EmployeeNumber HR = EmployeeNumber.of("HA-HR");

  final EmployeeNumber person =
      EmployeeNumber.of("HA" + UUID.randomUUID().toString().replace("-", "").substring(0, 24));
  private final ProposingOutcomes proposing;
  private final ConfirmingOutcomes confirming;
  private final OutcomeLines lines;
  private final Payroll payroll;
  private final PayBasis pay;
  private final Map<Period, String> cycles = new LinkedHashMap<>();

  PersonMonths(
      ProposingOutcomes proposing,
      ConfirmingOutcomes confirming,
      OutcomeLines lines,
      Payroll payroll,
      String place) {
    this.proposing = proposing;
    this.confirming = confirming;
    this.lines = lines;
    this.payroll = payroll;
    this.pay = new PayBasis(Cny.of(8_000), Cny.of(5_000), place);
  }

  void finish(String period, Proposal... proposals) {
    String cycle = "ha-" + UUID.randomUUID();
    Period of = Period.parse(period);
    cycles.put(of, cycle);
    proposing.propose(cycle, of, "P05", 1, List.of(proposals), Map.of(person, pay));
    confirming.unconfirmedLimited(cycle).forEach(l -> confirming.confirmLimited(l.id(), HR));
    confirming.confirmAll(cycle, HR);
    confirming.publish(cycle);
    confirming.finalise(cycle);
  }

  Proposal proposal(String rule, OutcomeKind kind, String amount) {
    return new Proposal(
        SubjectType.EMPLOYEE,
        person.value(),
        rule,
        "测试项目",
        kind,
        Cny.of(amount),
        null,
        Map.of(),
        "规则成立");
  }

  PayBasis pay() {
    return pay;
  }

  String cycle(String period) {
    return cycles.get(Period.parse(period));
  }

  OutcomeLine line(String period, String rule) {
    return lines.ofCycle(cycle(period)).stream()
        .filter(line -> line.rule().equals(rule) && line.state().isStanding())
        .findFirst()
        .orElseThrow();
  }

  /** What the payroll files of these periods pay, deductions subtracted. */
  Money paid(String... periods) {
    Money sum = Cny.ZERO;
    for (String period : periods) {
      sum = sum.plus(payroll.of(cycle(period)).net(person));
    }
    return sum;
  }
}
