package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.ScoringRules.Indicator;

/** The weighted mean of the indicators that have data (policies part C). */
final class MetricsScore {

  private final List<Reading> readings;
  private final Fraction total;
  private final Fraction score;

  private MetricsScore(List<Reading> readings, Fraction total, Fraction score) {
    this.readings = readings;
    this.total = total;
    this.score = score;
  }

  static MetricsScore of(List<Indicator> indicators, Map<String, BigDecimal> metrics) {
    List<Reading> readings = new ArrayList<>(indicators.size());
    Fraction total = Fraction.ZERO;
    Fraction sum = Fraction.ZERO;
    for (Indicator indicator : indicators) {
      Reading reading = Reading.of(indicator, metrics);
      readings.add(reading);
      if (reading.counts()) {
        total = total.plus(reading.weight());
        sum = sum.plus(reading.score().times(reading.weight()));
      }
    }
    return new MetricsScore(readings, total, total.isZero() ? null : sum.dividedBy(total));
  }

  /** 0–100 exactly, or null if no indicator has data. */
  Fraction score() {
    return score;
  }

  List<PersonScore.Part> parts() {
    return readings.stream().map(reading -> reading.part(total)).toList();
  }

  /** One indicator as it stands for a person; without a value it has no data. */
  private record Reading(Indicator indicator, Fraction value, Fraction score) {

    static Reading of(Indicator indicator, Map<String, BigDecimal> metrics) {
      Fraction value = IndicatorFormula.value(indicator, metrics);
      Fraction score = value == null ? null : IndicatorFormula.score(indicator, value);
      return new Reading(indicator, value, score);
    }

    boolean counts() {
      return score != null && indicator.weight().signum() > 0;
    }

    Fraction weight() {
      return Fraction.of(indicator.weight());
    }

    PersonScore.Part part(Fraction total) {
      return new PersonScore.Part(
          "metrics." + indicator.key(),
          indicator.title(),
          value == null ? null : Scores.shown(value),
          Scores.shown(score),
          indicator.weight(),
          counts() ? Scores.shown(weight().times(Fraction.HUNDRED).dividedBy(total)) : null,
          score == null ? "无数据，不计，其余指标按比例折算" : null);
    }
  }
}
