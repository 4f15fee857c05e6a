package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.kaohe.policy.ScoringRules.Indicator;

/** An indicator's value and its score, exactly (policies part C and P04-M). */
final class IndicatorFormula {

  private IndicatorFormula() {}

  /** Null is no data: a figure is missing, or a ratio's denominator is zero. */
  static Fraction value(Indicator indicator, Map<String, BigDecimal> metrics) {
    BigDecimal metric = metrics.get(indicator.metric());
    if (metric == null || indicator.per() == null) {
      return metric == null ? null : Fraction.of(metric);
    }
    BigDecimal per = metrics.get(indicator.per());
    if (per == null || per.signum() == 0) {
      return null;
    }
    Fraction ratio = Fraction.of(metric).dividedBy(Fraction.of(per));
    return indicator.percent() ? ratio.times(Fraction.HUNDRED) : ratio;
  }

  /** 0–100. A time of 0 is within any target; a target of 0 can only be met. */
  static Fraction score(Indicator indicator, Fraction value) {
    if (indicator.target() == null) {
      return value.min(Fraction.HUNDRED);
    }
    Fraction target = Fraction.of(indicator.target());
    Fraction reached = indicator.lowerIsBetter() ? reached(target, value) : reached(value, target);
    return Fraction.HUNDRED.times(reached);
  }

  private static Fraction reached(Fraction part, Fraction whole) {
    return whole.isZero() ? Fraction.ONE : Fraction.ONE.min(part.dividedBy(whole));
  }
}
