package org.kaohe.outcomes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.SubjectType;

/**
 * What a month's limit left of the compensation of a proven loss; later months may take it
 * (policies G2).
 *
 * @param first the line that was limited
 * @param outstanding CNY, positive: what no later month has taken yet
 */
public record CarriedLoss(OutcomeLine first, Money outstanding) {

  /** The line of a later month, which names the first one. */
  Proposal proposal() {
    return new Proposal(
        SubjectType.EMPLOYEE,
        first.subject().subject(),
        first.rule(),
        "损失赔偿结转：" + first.basis().title(),
        OutcomeKind.LOSS_COMPENSATION,
        outstanding,
        first.basis().recordNo(),
        facts(),
        "%s 的损失赔偿超出当月扣款上限，尚余 %s 未扣，依法结转本月".formatted(first.period(), yuan(outstanding)));
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("首次扣款期间", first.period().toString());
    facts.put("首次扣款编号", first.id());
    facts.put("应赔总额", yuan(first.amounts().policyAmount()));
    facts.put("首次已扣", yuan(first.executedAmount()));
    Money since = first.amounts().carriedAmount().minus(outstanding);
    facts.put("此后已扣", yuan(Cny.max(Cny.ZERO, since)));
    facts.put("结转余额", yuan(outstanding));
    return facts;
  }

  private static String yuan(Money amount) {
    return String.format(Locale.ROOT, "%,.2f 元", amount.getAmount());
  }
}
