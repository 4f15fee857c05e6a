package org.kaohe.outcomes;

import java.util.Comparator;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;

/**
 * What one rule costs in one kind, over the cycle's standing lines.
 *
 * @param people how many employees; 0 where a line is a team's or department's
 * @param limited lines that the law's guard cut down
 * @param legalFlags lines whose legal basis is to be confirmed
 * @param unconfirmed lines still to be confirmed
 */
public record RuleCost(
    String rule,
    String title,
    OutcomeKind kind,
    int lines,
    int people,
    Money policyAmount,
    Money executedAmount,
    Money waivedAmount,
    Money carriedAmount,
    int limited,
    int legalFlags,
    int unconfirmed) {

  /** By rule (N2 before N10) and kind. */
  public static final Comparator<RuleCost> IN_ORDER =
      Comparator.comparing(RuleCost::rule, DeductionOrder::compareRules)
          .thenComparing(RuleCost::kind);
}
