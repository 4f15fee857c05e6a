package org.kaohe.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.kaohe.tables.CellParser.BadCell;

/**
 * Numbers in cells. Bounds are checked on the number as written, never on a rounded one. Beyond
 * four decimals a number is cut: a rate of 97.99999 never becomes 98.
 */
final class Numbers {

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{0,30})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{0,30})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = new BigDecimal("99999999999999");
  private static final BigDecimal LARGEST_YUAN = new BigDecimal("999999999999.99");
  private static final int DECIMALS = 4;
  private static final int SIMPLE = 15;

  private Numbers() {}

  static BigDecimal rate(String text) {
    String expected = "须为 0–100 的百分数";
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    return cut(between(number(digits, expected), HUNDRED, expected));
  }

  static BigDecimal count(String text) {
    String expected = "须为不小于 0 的整数";
    BigDecimal number = between(number(text, expected), LARGEST, expected);
    if (number.stripTrailingZeros().scale() > 0) {
      throw new BadCell(expected);
    }
    return number.setScale(0);
  }

  static BigDecimal amount(String text) {
    String expected = "须为不小于 0 的数";
    return cut(between(number(text, expected), LARGEST, expected));
  }

  static BigDecimal yuan(String text) {
    String expected = "须为不小于 0 的金额（元），最多两位小数";
    BigDecimal number = between(number(text, expected), LARGEST_YUAN, expected);
    if (number.stripTrailingZeros().scale() > 2) {
      throw new BadCell(expected);
    }
    return number.setScale(2);
  }

  static int whole(String text, int min, int max) {
    String expected = "须为 %d–%d 的整数".formatted(min, max);
    BigDecimal number = number(text, expected).stripTrailingZeros();
    boolean within =
        number.scale() <= 0
            && number.compareTo(BigDecimal.valueOf(min)) >= 0
            && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    if (!within) {
      throw new BadCell(expected);
    }
    return number.intValueExact();
  }

  private static BigDecimal number(String text, String expected) {
    BigDecimal simple = simple(text);
    if (simple != null) {
      return simple;
    }
    if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
      throw new BadCell(expected);
    }
    return new BigDecimal(text.replace(",", ""));
  }

  /** Digits with or without decimals, as nearly every cell has them; null for anything else. */
  private static BigDecimal simple(String text) {
    int length = text.length();
    if (length == 0 || length > SIMPLE || !isDigit(text.charAt(0))) {
      return null;
    }
    long unscaled = 0;
    int point = length;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        unscaled = unscaled * 10 + (c - '0');
      } else if (c == '.' && point == length) {
        point = i;
      } else {
        return null;
      }
    }
    return BigDecimal.valueOf(unscaled, point == length ? 0 : length - point - 1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static BigDecimal between(BigDecimal number, BigDecimal max, String expected) {
    if (number.signum() < 0 || number.compareTo(max) > 0) {
      throw new BadCell(expected);
    }
    return number;
  }

  private static BigDecimal cut(BigDecimal number) {
    return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.DOWN) : number;
  }
}
