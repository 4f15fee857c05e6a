package org.kaohe.trial;

import java.util.List;
import org.joda.money.Money;
import org.kaohe.shared.Period;

/**
 * What a comparison found, without naming anybody.
 *
 * @param department null: all departments
 * @param people everybody employed in one of the periods
 * @param lost negative or zero
 */
public record ComparisonSummary(
    List<Period> periods,
    String department,
    Side tried,
    Side today,
    List<AlteredFigure> altered,
    int gainers,
    int losers,
    int people,
    Money gained,
    Money lost) {

  /** A side without its lines. */
  public record Side(
      List<ComparedPolicy> policies,
      ComparedTotals totals,
      List<CostOfRule> rules,
      List<LegalFlag> legal,
      ScoreDistribution distribution,
      List<Unevaluated> notEvaluated) {}
}
