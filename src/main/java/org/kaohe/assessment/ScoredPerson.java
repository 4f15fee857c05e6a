package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.ScoringRules;

/**
 * A scored person with what ranking and later adjustments need.
 *
 * @param base the composite before HR's points, or null
 */
record ScoredPerson(
    String department, PersonScore score, BigDecimal base, TieBreakers tieBreakers) {

  /**
   * @param explained with the parts of the score, which take longer than the score itself
   */
  static ScoredPerson of(
      Candidate candidate, ScoringRules rules, Eligibility eligibility, boolean explained) {
    Map<String, BigDecimal> counted = rules.usable(candidate.metrics());
    MetricsScore metrics = MetricsScore.of(rules.indicators(), counted);
    SourceScores sources = SourceScores.of(candidate, metrics.score(), rules);
    CompositeScore composite = CompositeScore.of(sources, rules);
    BigDecimal base = composite.base();
    BigDecimal total = Scores.adjusted(base, candidate.adjustment());
    String reason = eligibility.reasonAgainst(candidate.member(), counted);
    PersonScore score =
        new PersonScore(
            candidate.member().number(),
            candidate.member().team(),
            Scores.shown(sources.metrics()),
            Scores.shown(sources.self()),
            Scores.shown(sources.peers()),
            Scores.shown(sources.manager()),
            total,
            total == null ? null : rules.gradeOf(total),
            null,
            reason == null,
            reason,
            explained ? parts(candidate, metrics, composite) : List.of(),
            ReviewMeans.of(candidate, rules.minimumPeers()));
    return new ScoredPerson(candidate.member().department(), score, base, ties(candidate, counted));
  }

  boolean isRanked() {
    return score.eligible() && score.composite() != null;
  }

  ScoredPerson withRank(Integer rank) {
    return new ScoredPerson(department, score.withRank(rank), base, tieBreakers);
  }

  /**
   * @param points null or 0: none; without a composite there is nothing to add to
   */
  ScoredPerson withPoints(BigDecimal points, ScoringRules rules) {
    if (points == null || points.signum() == 0 || base == null) {
      return this;
    }
    BigDecimal total = Scores.adjusted(base, points);
    PersonScore more =
        score.withComposite(
            total, rules.gradeOf(total), AdjustmentPart.in(score.parts(), points, "申诉复核时加分"));
    return new ScoredPerson(department, more, base, tieBreakers);
  }

  static TieBreakers ties(Candidate candidate, Map<String, BigDecimal> counted) {
    return new TieBreakers(
        counted.get(Metric.SATISFACTION.key()),
        counted.get(Metric.RESOLUTION_RATE.key()),
        BigDecimal.valueOf(candidate.verifiedComplaints()));
  }

  private static List<PersonScore.Part> parts(
      Candidate candidate, MetricsScore metrics, CompositeScore composite) {
    List<PersonScore.Part> parts = new ArrayList<>(metrics.parts());
    parts.addAll(composite.parts());
    return composite.base() == null
        ? List.copyOf(parts)
        : AdjustmentPart.in(parts, candidate.adjustment(), "人力资源汇总时调整");
  }
}
