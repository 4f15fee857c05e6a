package org.kaohe.trial;

import java.util.function.Function;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;

/**
 * One kind of result of one rule on both sides.
 *
 * @param tried null: it does not come up there
 * @param today likewise
 */
public record CostPair(
    String rule, String title, OutcomeKind kind, CostOfRule tried, CostOfRule today) {

  static CostPair of(CostOfRule tried, CostOfRule today) {
    CostOfRule any = tried == null ? today : tried;
    return new CostPair(any.rule(), any.title(), any.kind(), tried, today);
  }

  public int triedLines() {
    return tried == null ? 0 : tried.lines();
  }

  public int todayLines() {
    return today == null ? 0 : today.lines();
  }

  public Money triedAmount() {
    return amount(tried, CostOfRule::executedAmount);
  }

  public Money todayAmount() {
    return amount(today, CostOfRule::executedAmount);
  }

  /** Of executed amounts. */
  public Money difference() {
    return triedAmount().minus(todayAmount());
  }

  public boolean isMoney() {
    return kind.isPaid() || kind.isDeduction();
  }

  private static Money amount(CostOfRule cost, Function<CostOfRule, Money> of) {
    return cost == null ? Cny.ZERO : of.apply(cost);
  }
}
