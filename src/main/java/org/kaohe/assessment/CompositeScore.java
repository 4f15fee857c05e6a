package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.policy.ScoringRules;

/** The weighted mean of the parts that are not missing, rounded once (policies part C). */
final class CompositeScore {

  private final SourceScores sources;
  private final ScoringRules rules;
  private Fraction total = Fraction.ZERO;
  private Fraction sum = Fraction.ZERO;

  private CompositeScore(SourceScores sources, ScoringRules rules) {
    this.sources = sources;
    this.rules = rules;
    add(sources.metrics(), rules.metricsWeight());
    add(sources.manager(), rules.managerWeight());
    add(sources.peers(), rules.peerWeight());
    add(sources.self(), rules.selfWeight());
  }

  static CompositeScore of(SourceScores sources, ScoringRules rules) {
    return new CompositeScore(sources, rules);
  }

  private void add(Fraction score, BigDecimal weight) {
    if (score != null && weight.signum() > 0) {
      Fraction exact = Fraction.of(weight);
      total = total.plus(exact);
      sum = sum.plus(score.times(exact));
    }
  }

  /** Two decimals, before HR's points; null without metrics and without a manager's review. */
  BigDecimal base() {
    return isKnown() ? sum.dividedBy(total).rounded(Scores.DECIMALS) : null;
  }

  List<PersonScore.Part> parts() {
    List<CompositePart> parts = CompositePart.all(sources, rules);
    return isKnown()
        ? parts.stream().map(part -> part.explained(total)).toList()
        : parts.stream().map(CompositePart::unused).toList();
  }

  private boolean isKnown() {
    return (sources.metrics() != null || sources.manager() != null) && !total.isZero();
  }
}
