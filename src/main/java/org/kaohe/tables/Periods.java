package org.kaohe.tables;

import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.shared.Period;

/** How a period is written, for faults. */
final class Periods {

  private Periods() {}

  static String expected(List<Period.Kind> allowed) {
    return "期间应形如 " + allowed.stream().map(Periods::example).collect(Collectors.joining(" 或 "));
  }

  private static String example(Period.Kind kind) {
    return switch (kind) {
      case WEEK -> "2026-W43（周）";
      case MONTH -> "2026-10（月）";
      case QUARTER -> "2026-Q4（季）";
      case YEAR -> "2026（年）";
    };
  }
}
