package org.kaohe.policychange;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Bounds of what people write. */
final class Texts {

  private Texts() {}

  static void check(String place, String text, int shortest, int longest, List<Fault> faults) {
    int length = text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
    if (length < shortest || length > longest) {
      faults.add(Fault.at(place, text, "须为 %d–%d 字".formatted(shortest, longest)));
    }
  }

  /**
   * The text without blanks at its ends.
   *
   * @throws Refused if it is too short or too long
   */
  static String checked(String place, String text, int shortest, String title) {
    List<Fault> faults = new ArrayList<>();
    check(place, text, shortest, 2000, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("policy-change-invalid", title, faults);
    }
    return text.strip();
  }
}
