package org.kaohe.escalation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Reads what somebody sent with a form of a measure, and collects every fault. */
final class Submitted {

  private static final BigDecimal MOST = new BigDecimal("9999999.99");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int LONGEST_NUMBER = 32;

  private final List<Fault> faults = new ArrayList<>();

  /** One of these, by its name; null and a fault otherwise. */
  <E extends Enum<E>> E choice(String place, String text, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text)) {
        return each;
      }
    }
    faults.add(Fault.at(place, text, "须从列表中选择一项"));
    return null;
  }

  /** As {@link #choice}, of these only. */
  @SafeVarargs
  final <E extends Enum<E>> E oneOf(String place, String text, E... allowed) {
    for (E each : allowed) {
      if (each.name().equals(text)) {
        return each;
      }
    }
    faults.add(Fault.at(place, text, "须从列表中选择一项"));
    return null;
  }

  /** Trimmed; null if it is too short or too long, or empty and may be. */
  String text(String place, String text, int shortest, int longest) {
    String stripped = text == null ? "" : text.strip();
    int length = stripped.codePointCount(0, stripped.length());
    if (length < shortest || length > longest) {
      fault(
          place,
          text,
          shortest == 0 ? "最多 %d 字".formatted(longest) : "须为 %d–%d 字".formatted(shortest, longest));
      return null;
    }
    return stripped.isEmpty() ? null : stripped;
  }

  LocalDate day(String place, String text) {
    LocalDate day = read(place, text, "应为日期，形如 2026-12-01", LocalDate::parse);
    if (day == null && text == null) {
      fault(place, null, "须填写日期，形如 2026-12-01");
    }
    return day;
  }

  Integer whole(String place, String text) {
    return read(place, text, "应为整数", number -> decimal(number).intValueExact());
  }

  Money money(String place, String text) {
    Money money = read(place, text, "应为金额，最多两位小数", number -> Cny.of(decimal(number)));
    if (money != null && (!money.isPositive() || money.getAmount().compareTo(MOST) > 0)) {
      fault(place, text, "应大于 0、不超过 %s".formatted(MOST));
      return null;
    }
    return money;
  }

  /** Without an exponent: {@code 1E600000000} would be written out for minutes. */
  private static BigDecimal decimal(String number) {
    if (number.length() > LONGEST_NUMBER || !DECIMAL.matcher(number).matches()) {
      throw new IllegalArgumentException("no plain number");
    }
    return new BigDecimal(number);
  }

  EmployeeNumber number(String place, String text) {
    return read(place, text, "应为工号", EmployeeNumber::of);
  }

  void fault(String place, Object value, String message) {
    faults.add(Fault.at(place, value, message));
  }

  void all(List<Fault> others) {
    faults.addAll(others);
  }

  boolean isFine() {
    return faults.isEmpty();
  }

  /**
   * @throws Refused with every fault
   */
  void refuseIfFaulty(String type, String title) {
    if (!faults.isEmpty()) {
      throw Refused.invalid(type, title, faults);
    }
  }

  private <T> T read(String place, String text, String message, Function<String, T> parse) {
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text.strip());
    } catch (DateTimeParseException | ArithmeticException | IllegalArgumentException malformed) {
      fault(place, text, message);
      return null;
    }
  }

  static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
