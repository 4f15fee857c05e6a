package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.policy.ScoringRules;

/**
 * The weighted mean of the parts that are not missing, rounded once (policies part C).
 *
 * @param base two decimals, before HR's points; null without metrics and without a manager's review
 */
record CompositeScore(BigDecimal base, List<PersonScore.Part> parts) {

  static CompositeScore of(SourceScores sources, ScoringRules rules) {
    List<CompositePart> parts = CompositePart.all(sources, rules);
    Fraction total =
        parts.stream()
            .filter(CompositePart::counts)
            .map(CompositePart::exactWeight)
            .reduce(Fraction.ZERO, Fraction::plus);
    boolean judged = sources.metrics() != null || sources.manager() != null;
    if (!judged || total.isZero()) {
      return new CompositeScore(null, parts.stream().map(CompositePart::unused).toList());
    }
    return new CompositeScore(
        weighted(parts, total).rounded(Scores.DECIMALS),
        parts.stream().map(part -> part.explained(total)).toList());
  }

  private static Fraction weighted(List<CompositePart> parts, Fraction total) {
    return parts.stream()
        .filter(CompositePart::counts)
        .map(part -> part.score().times(part.exactWeight()))
        .reduce(Fraction.ZERO, Fraction::plus)
        .dividedBy(total);
  }
}
