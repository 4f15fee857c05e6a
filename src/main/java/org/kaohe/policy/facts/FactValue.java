package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What a fact is for a subject, or why it is not known.
 *
 * @param value a BigDecimal, text or Boolean; null if missing
 * @param missing why, in Chinese; null if known
 * @param details what else explains it, by readable name
 */
public record FactValue(Object value, String missing, Map<String, String> details) {

  /** Means and shares: far finer than two different means of two-decimal figures can lie apart. */
  static final MathContext PRECISION = MathContext.DECIMAL128;

  public static FactValue of(Object value) {
    return new FactValue(value, null, Map.of());
  }

  static FactValue of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  static FactValue missing(String reason) {
    return new FactValue(null, reason, Map.of());
  }

  /** Known, or missing for that reason. */
  static FactValue ofNullable(Object value, String reason) {
    return value == null ? missing(reason) : of(value);
  }

  FactValue with(Map<String, String> explained) {
    return new FactValue(value, missing, explained);
  }

  public boolean known() {
    return missing == null;
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
