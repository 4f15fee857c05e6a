package org.kaohe.records;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.tables.CellParser;

/** Reads what somebody submitted, field by field, and keeps every fault. */
final class Reading {

  private final List<Fault> faults = new ArrayList<>();

  /** Null if it is missing or cannot be understood. */
  <T> T required(String place, String text, CellParser<T> parser) {
    if (text == null || text.isBlank()) {
      faults.add(Fault.at(place, null, "必填"));
      return null;
    }
    return optional(place, text, parser);
  }

  /** Null if it is not given or cannot be understood. */
  <T> T optional(String place, String text, CellParser<T> parser) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return parser.parse(text.strip());
    } catch (CellParser.BadCell bad) {
      faults.add(Fault.at(place, text, bad.getMessage()));
      return null;
    }
  }

  /** Without blanks at its ends; null if it is not given and need not be. */
  String text(String place, String text, int shortest, int longest) {
    String stripped = text == null ? "" : text.strip();
    int length = stripped.codePointCount(0, stripped.length());
    if (length < shortest || length > longest) {
      String allowed =
          shortest == 0 ? "最多 %d 字".formatted(longest) : "须为 %d–%d 字".formatted(shortest, longest);
      faults.add(Fault.at(place, text, allowed));
    }
    return stripped.isEmpty() ? null : stripped;
  }

  void fault(String place, Object value, String message) {
    faults.add(Fault.at(place, value, message));
  }

  void faults(List<Fault> more) {
    faults.addAll(more);
  }

  /**
   * @throws Refused with every fault so far
   */
  void refuseIfFaulty(String type, String title) {
    if (!faults.isEmpty()) {
      throw Refused.invalid(type, title, faults);
    }
  }
}
