package org.kaohe.outcomes;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.springframework.stereotype.Service;

/** What a cycle costs, to be seen before it is published. */
@Service
public class OutcomeCosts {

  private final OutcomeLines lines;

  OutcomeCosts(OutcomeLines lines) {
    this.lines = lines;
  }

  public Costs of(String cycleId) {
    return new Costs(lines.costs(cycleId));
  }

  /** By rule and kind, in order of rule. */
  public record Costs(List<RuleCost> rules) {

    public Costs {
      rules = List.copyOf(rules);
    }

    /** Executed cash awards. */
    public Money awards() {
      return sum(OutcomeKind.CASH_AWARD::equals, RuleCost::executedAmount);
    }

    public Money performancePay() {
      return sum(OutcomeKind.PERFORMANCE_PAY::equals, RuleCost::executedAmount);
    }

    public Money reimbursements() {
      return sum(OutcomeKind.REIMBURSEMENT::equals, RuleCost::executedAmount);
    }

    /** Executed deductions, compensations and withheld performance pay; positive. */
    public Money deductions() {
      return sum(OutcomeKind::isDeduction, RuleCost::executedAmount);
    }

    public Money waived() {
      return sum(OutcomeKind::isDeduction, RuleCost::waivedAmount);
    }

    public int limited() {
      return rules.stream().mapToInt(RuleCost::limited).sum();
    }

    public int legalFlags() {
      return rules.stream().mapToInt(RuleCost::legalFlags).sum();
    }

    private Money sum(Predicate<OutcomeKind> kinds, Function<RuleCost, Money> amount) {
      return rules.stream()
          .filter(cost -> kinds.test(cost.kind()))
          .map(amount)
          .reduce(Cny.ZERO, Money::plus);
    }
  }
}
