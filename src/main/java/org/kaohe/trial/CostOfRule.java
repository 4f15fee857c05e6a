package org.kaohe.trial;

import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;

/**
 * What one kind of result of one rule comes to.
 *
 * @param lines how often
 * @param people different people; teams and departments don't count
 * @param policyAmount what the policy says
 * @param executedAmount after the law's guard
 * @param limited lines that the guard has cut
 */
public record CostOfRule(
    String rule,
    String title,
    OutcomeKind kind,
    int lines,
    int people,
    Money policyAmount,
    Money executedAmount,
    int limited) {}
