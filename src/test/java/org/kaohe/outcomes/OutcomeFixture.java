package org.kaohe.outcomes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;

/** Proposals, pay and the guard as tests of outcomes need them. */
final class OutcomeFixture {

  static final Period OCTOBER = Period.month(2026, 10);
  static final EmployeeNumber LI = EmployeeNumber.of("OC-LI");

  private OutcomeFixture() {}

  static Guard guard(MinimumWage... wages) {
    MinimumWageTable table = new MinimumWageTable(List.of(wages));
    return new Guard(
        new MinimumWages() {
          @Override
          public MinimumWageTable table() {
            return table;
          }

          @Override
          public void put(MinimumWage row) {
            throw new UnsupportedOperationException();
          }

          @Override
          public boolean remove(String place, LocalDate validFrom) {
            throw new UnsupportedOperationException();
          }
        });
  }

  static MinimumWage wage(String place, String from, String amount) {
    return MinimumWage.stated(place, LocalDate.parse(from), Cny.of(amount), null);
  }

  static PayBasis pay(String gross) {
    return pay(gross, "national");
  }

  static PayBasis pay(String gross, String place) {
    return new PayBasis(Cny.of(gross), Cny.of(gross), place);
  }

  static Proposal fine(String rule, String amount) {
    return fine(rule, amount, null);
  }

  static Proposal fine(String rule, String amount, String record) {
    return proposal(LI, rule, OutcomeKind.DEDUCTION, amount, record);
  }

  static Proposal compensation(String rule, String amount) {
    return proposal(LI, rule, OutcomeKind.LOSS_COMPENSATION, amount, null);
  }

  static Proposal withheld(String rule, String amount) {
    return proposal(LI, rule, OutcomeKind.PERFORMANCE_PAY_WITHHELD, amount, null);
  }

  static Proposal award(EmployeeNumber person, String rule, String amount) {
    return proposal(person, rule, OutcomeKind.CASH_AWARD, amount, null);
  }

  static Proposal proposal(
      EmployeeNumber person, String rule, OutcomeKind kind, String amount, String record) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("客户满意度", "79.9");
    facts.put("连续月数", "2");
    return new Proposal(
        SubjectType.EMPLOYEE,
        person.value(),
        rule,
        "测试项目 " + rule,
        kind,
        Cny.of(amount),
        record,
        facts,
        "规则成立");
  }

  static Money sumExecuted(List<GuardedProposal> guarded) {
    return guarded.stream()
        .filter(one -> one.proposal().kind().isDeduction())
        .map(GuardedProposal::executedAmount)
        .reduce(Cny.ZERO, Money::plus);
  }
}
