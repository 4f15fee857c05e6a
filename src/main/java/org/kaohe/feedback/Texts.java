package org.kaohe.feedback;

import java.util.List;
import org.kaohe.shared.Fault;

/** Bounds of what people write. */
final class Texts {

  static final int LONGEST = 2000;

  private Texts() {}

  /** The text without blanks at its ends; a fault if it is too short or too long. */
  static String read(String place, String text, int shortest, int longest, List<Fault> faults) {
    String stripped = text == null ? "" : text.strip();
    int length = stripped.codePointCount(0, stripped.length());
    if (length < shortest || length > longest) {
      String allowed = shortest == 0 ? "最多 " + longest : "须为 %d–%d".formatted(shortest, longest);
      faults.add(Fault.at(place, text, allowed + " 字"));
    }
    return stripped;
  }
}
