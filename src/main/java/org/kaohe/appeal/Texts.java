package org.kaohe.appeal;

import java.util.List;
import org.kaohe.shared.Fault;

/** Bounds of what people write. */
final class Texts {

  private Texts() {}

  static void check(String place, String text, int shortest, int longest, List<Fault> faults) {
    int length = text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
    if (length < shortest || length > longest) {
      String allowed =
          shortest == 0 ? "最多 %d 字".formatted(longest) : "须为 %d–%d 字".formatted(shortest, longest);
      faults.add(Fault.at(place, text, allowed));
    }
  }
}
