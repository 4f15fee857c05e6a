package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.PersonPeriod;

/**
 * The figures of a quarter or year: means of rates and times, sums of counts and amounts, each over
 * the months that have it. Pay and yes/no figures have none.
 */
public final class PeriodMetrics {

  private static final Set<Metric> TIMES =
      EnumSet.of(Metric.FIRST_RESPONSE, Metric.AVERAGE_RESPONSE, Metric.RESOLUTION_MINUTES);

  private PeriodMetrics() {}

  /**
   * @param months figures of each month by metric key, as they count
   */
  public static Map<String, BigDecimal> of(List<Map<String, BigDecimal>> months) {
    Map<String, BigDecimal> figures = new HashMap<>();
    for (Metric metric : Metric.values()) {
      List<BigDecimal> known = known(metric, months);
      if (!known.isEmpty() && isAggregated(metric)) {
        figures.put(metric.key(), isMean(metric) ? mean(known) : sum(known));
      }
    }
    return figures;
  }

  /** Figures of months in which the person was not eligible do not count (policies A13). */
  public static Map<String, BigDecimal> ofEligible(List<PersonPeriod> months) {
    return of(months.stream().filter(PersonPeriod::eligible).map(PersonPeriod::metrics).toList());
  }

  private static List<BigDecimal> known(Metric metric, List<Map<String, BigDecimal>> months) {
    List<BigDecimal> known = new ArrayList<>(months.size());
    for (Map<String, BigDecimal> month : months) {
      BigDecimal figure = month.get(metric.key());
      if (figure != null) {
        known.add(figure);
      }
    }
    return known;
  }

  private static boolean isAggregated(Metric metric) {
    return metric.form() != Metric.Form.MONEY && metric.form() != Metric.Form.YES_NO;
  }

  private static boolean isMean(Metric metric) {
    return metric.form() == Metric.Form.RATE || TIMES.contains(metric);
  }

  private static BigDecimal mean(List<BigDecimal> figures) {
    return Scores.compared(Fraction.mean(figures.stream().map(Fraction::of).toList()));
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
