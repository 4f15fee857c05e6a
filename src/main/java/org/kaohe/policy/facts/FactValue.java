package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

/**
 * What a fact is for a subject, or why it is not known. A fact that does not apply (somebody who is
 * no candidate) is neither known nor missing: its rule is not for that subject, and nothing is said
 * of it.
 *
 * @param value a BigDecimal, text or Boolean; null if missing or not applicable
 * @param missing why, in Chinese; null if known or not applicable
 * @param details what else explains it, by readable name
 */
public record FactValue(Object value, String missing, Map<String, String> details) {

  /** Means and shares: far finer than two different means of two-decimal figures can lie apart. */
  static final MathContext PRECISION = MathContext.DECIMAL128;

  /** Units of a number of periods. */
  static final Set<String> PERIODS = Set.of("个月", "个季度");

  private static final FactValue NOT_APPLICABLE = new FactValue(null, null, Map.of());

  /** A number of another kind becomes a BigDecimal. */
  public static FactValue of(Object value) {
    return value instanceof Integer number
        ? of(number.longValue())
        : new FactValue(value, null, Map.of());
  }

  static FactValue of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  static FactValue missing(String reason) {
    return new FactValue(null, reason, Map.of());
  }

  static FactValue notApplicable() {
    return NOT_APPLICABLE;
  }

  /** Known, or missing for that reason. */
  static FactValue ofNullable(Object value, String reason) {
    return value == null ? missing(reason) : of(value);
  }

  FactValue with(Map<String, String> explained) {
    return new FactValue(value, missing, explained);
  }

  public boolean known() {
    return value != null;
  }

  public boolean applicable() {
    return value != null || missing != null;
  }

  BigDecimal number() {
    return (BigDecimal) value;
  }

  /** As people read it: plain numbers, at most four decimals, 是 or 否. */
  public String text() {
    return text(value);
  }

  public static String text(Object value) {
    if (value instanceof BigDecimal number) {
      BigDecimal shown = number.scale() > 4 ? number.setScale(4, RoundingMode.HALF_UP) : number;
      return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
    return value instanceof Boolean yes ? (yes ? "是" : "否") : String.valueOf(value);
  }
}
