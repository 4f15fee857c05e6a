package org.kaohe.trial;

import java.util.List;

/**
 * What one policy, or today's policies, would have decided over all periods.
 *
 * @param rules in order of rule and kind
 * @param legal what the law has a say in; flags that nothing is under are left out
 * @param trials one for each policy and period
 */
public record ComparedSide(
    List<ComparedPolicy> policies,
    ComparedTotals totals,
    List<CostOfRule> rules,
    List<LegalFlag> legal,
    ScoreDistribution distribution,
    List<Unevaluated> notEvaluated,
    List<Trial> trials) {

  ComparisonSummary.Side summary() {
    return new ComparisonSummary.Side(policies, totals, rules, legal, distribution, notEvaluated);
  }
}
