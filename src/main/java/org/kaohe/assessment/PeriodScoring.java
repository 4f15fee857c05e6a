package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Scores, eligibility, grades and ranks of weeks, quarters and years (policies part C). Pure. */
public final class PeriodScoring {

  private PeriodScoring() {}

  /**
   * Scores everybody and ranks them within their department; in order of department, rank (the
   * unranked last) and number.
   *
   * <p>A week's composite is the metrics score of the week, and whoever has figures of it is
   * eligible. A quarter's or year's is the mean of the composites of its eligible months, the
   * year's with annual points; too few months, or not employed on the last day, is not eligible.
   *
   * @param period a week, quarter or year
   */
  public static List<PersonScore> score(
      Period period, ScoringRules rules, List<PeriodCandidate> candidates) {
    return score(period, rules, candidates, Map.of());
  }

  /**
   * @param points added to these people's scores, as an appeal decides
   */
  public static List<PersonScore> score(
      Period period,
      ScoringRules rules,
      List<PeriodCandidate> candidates,
      Map<EmployeeNumber, BigDecimal> points) {
    return MonthScoring.ranked(
            scored(period, rules, candidates).stream()
                .map(person -> person.withPoints(points.get(person.score().employee()), rules))
                .toList())
        .stream()
        .map(ScoredPerson::score)
        .toList();
  }

  /** Everybody with what ranking needs, not ranked yet. */
  static List<ScoredPerson> scored(
      Period period, ScoringRules rules, List<PeriodCandidate> candidates) {
    PeriodEligibility eligibility = new PeriodEligibility(period, rules);
    return candidates.stream()
        .map(
            candidate ->
                switch (period.kind()) {
                  case WEEK -> week(candidate, rules, eligibility);
                  case QUARTER, YEAR -> months(period, candidate, rules, eligibility);
                  case MONTH -> throw new IllegalArgumentException("a month: " + period);
                })
        .toList();
  }

  private static ScoredPerson week(
      PeriodCandidate candidate, ScoringRules rules, PeriodEligibility eligibility) {
    MetricsScore metrics = MetricsScore.of(rules.indicators(), rules.usable(candidate.metrics()));
    BigDecimal composite = Scores.shown(metrics.score());
    return scored(
        candidate,
        rules,
        composite,
        composite,
        eligibility.reasonAgainst(candidate),
        metrics.parts());
  }

  private static ScoredPerson months(
      Period period, PeriodCandidate candidate, ScoringRules rules, PeriodEligibility eligibility) {
    MonthsMean mean = MonthsMean.of(counted(candidate));
    BigDecimal points = period.kind() == Period.Kind.YEAR ? candidate.annualPoints() : null;
    return scored(
        candidate,
        rules,
        null,
        mean.with(points),
        eligibility.reasonAgainst(candidate),
        mean.explained(candidate.parts(), points));
  }

  /** The months that make the score. */
  static List<PersonPeriod> counted(PeriodCandidate candidate) {
    return candidate.parts().stream()
        .filter(month -> month.eligible() && month.composite() != null)
        .toList();
  }

  private static ScoredPerson scored(
      PeriodCandidate candidate,
      ScoringRules rules,
      BigDecimal metricsScore,
      BigDecimal composite,
      String reason,
      List<PersonScore.Part> parts) {
    PersonScore score =
        new PersonScore(
            candidate.member().number(),
            candidate.member().team(),
            metricsScore,
            null,
            null,
            null,
            composite,
            composite == null ? null : rules.gradeOf(composite),
            null,
            reason == null,
            reason,
            List.copyOf(new ArrayList<>(parts)),
            Map.of());
    return new ScoredPerson(
        candidate.member().department(), score, composite, ties(candidate, rules));
  }

  private static TieBreakers ties(PeriodCandidate candidate, ScoringRules rules) {
    Map<String, BigDecimal> counted = rules.usable(candidate.metrics());
    return new TieBreakers(
        counted.get(Metric.SATISFACTION.key()),
        counted.get(Metric.RESOLUTION_RATE.key()),
        BigDecimal.valueOf(candidate.complaints()));
  }
}
