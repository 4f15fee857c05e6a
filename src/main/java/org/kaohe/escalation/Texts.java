package org.kaohe.escalation;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Bounds of what people write. */
final class Texts {

  private static final int LONGEST = 2000;

  private Texts() {}

  static void check(String place, String text, int shortest, List<Fault> faults) {
    int length = text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
    if (length < shortest || length > LONGEST) {
      faults.add(Fault.at(place, text, "须为 %d–%d 字".formatted(shortest, LONGEST)));
    }
  }

  /**
   * The text without blanks at its ends.
   *
   * @throws Refused {@code case-invalid} if it is too short or too long
   */
  static String checked(String place, String text, int shortest, String title) {
    List<Fault> faults = new ArrayList<>();
    check(place, text, shortest, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("case-invalid", title, faults);
    }
    return text.strip();
  }
}
