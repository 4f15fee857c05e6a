package org.kaohe.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.shared.Period;

/** What figures may be, alone and beside each other. */
final class MetricBounds {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = new BigDecimal("99999999999999");
  private static final BigDecimal LARGEST_YUAN = new BigDecimal("999999999999.99");

  /** A figure that cannot stand beside the others. */
  record Contradiction(Metric metric, String message) {}

  private MetricBounds() {}

  /** What is wrong with a figure that did not come through a file's cell parsers, in Chinese. */
  static Optional<String> fault(Metric metric, BigDecimal value) {
    return switch (metric.form()) {
      case RATE -> unless(within(value, HUNDRED, 4), "须为 0–100 的百分数，最多四位小数");
      case COUNT -> unless(within(value, LARGEST, 0), "须为不小于 0 的整数");
      case AMOUNT -> unless(within(value, LARGEST, 4), "须为不小于 0 的数，最多四位小数");
      case MONEY -> unless(within(value, LARGEST_YUAN, 2), "须为不小于 0 的金额（元），最多两位小数");
      case YES_NO -> unless(within(value, BigDecimal.ONE, 0), "须为 1（是）或 0（否）");
    };
  }

  /** P04-M2 and M3 over 100%, and callback duty outside a week. */
  static List<Contradiction> contradictions(Period period, Map<Metric, BigDecimal> values) {
    List<Contradiction> found = new ArrayList<>();
    exceeds(values, Metric.ORDERS, Metric.ENQUIRIES).ifPresent(found::add);
    exceeds(values, Metric.PAYERS, Metric.ORDERS).ifPresent(found::add);
    if (values.containsKey(Metric.CALLBACK_DUTY) && period.kind() != Period.Kind.WEEK) {
      found.add(new Contradiction(Metric.CALLBACK_DUTY, "只能填在周里，期间应形如 2026-W43"));
    }
    return found;
  }

  private static Optional<Contradiction> exceeds(
      Map<Metric, BigDecimal> values, Metric part, Metric whole) {
    if (!values.containsKey(part)
        || !values.containsKey(whole)
        || values.get(part).compareTo(values.get(whole)) <= 0) {
      return Optional.empty();
    }
    String message = "不能多于%s（%s）".formatted(whole.heading(), values.get(whole).toPlainString());
    return Optional.of(new Contradiction(part, message));
  }

  private static boolean within(BigDecimal value, BigDecimal max, int decimals) {
    return value.signum() >= 0
        && value.compareTo(max) <= 0
        && value.stripTrailingZeros().scale() <= decimals;
  }

  private static Optional<String> unless(boolean allowed, String message) {
    return allowed ? Optional.empty() : Optional.of(message);
  }
}
