package org.kaohe.development;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.kaohe.shared.Fault;

/** Reads what people type. */
final class Texts {

  static final int LONGEST = 2000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Texts() {}

  /** The text without blanks at its ends; a fault if it is too short or too long. */
  static String read(String place, String text, int shortest, int longest, List<Fault> faults) {
    String stripped = text == null ? "" : text.strip();
    int length = stripped.codePointCount(0, stripped.length());
    if (length < shortest || length > longest) {
      String allowed =
          shortest == 0 ? "最多 %d 字".formatted(longest) : "须为 %d–%d 字".formatted(shortest, longest);
      faults.add(Fault.at(place, text, allowed));
    }
    return stripped;
  }

  /** The day, such as 2026-11-30 or 2026/11/30; null if it is none. */
  static LocalDate day(String text) {
    try {
      String[] parts = normal(text).replace('/', '-').split("-");
      return parts.length == 3
          ? LocalDate.parse("%s-%2s-%2s".formatted(parts[0], parts[1], parts[2]).replace(' ', '0'))
          : null;
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  /** 0–100 with at most two decimals; null and a fault for anything else. */
  static BigDecimal score(String place, String text, List<Fault> faults) {
    String number = normal(text);
    if (number.matches("\\d{1,3}(\\.\\d{1,2})?")
        && new BigDecimal(number).compareTo(HUNDRED) <= 0) {
      return new BigDecimal(number);
    }
    faults.add(Fault.at(place, text, "须为 0–100，最多两位小数"));
    return null;
  }

  /** Full-width characters as half-width ones, without blanks at the ends. */
  static String normal(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
