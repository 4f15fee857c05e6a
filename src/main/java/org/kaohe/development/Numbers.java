package org.kaohe.development;

import java.util.Optional;
import java.util.function.Function;

/** Numbers such as PX2026-0001, one series a year. */
final class Numbers {

  private Numbers() {}

  /**
   * The next one. Two at the same moment get the same: their unique constraint refuses the second.
   *
   * @param last the greatest number like the given pattern
   */
  static String next(String kind, int year, Function<String, Optional<String>> last) {
    String beginning = "%s%d-".formatted(kind, year);
    int before =
        last.apply(beginning + "%")
            .map(number -> Integer.parseInt(number.substring(beginning.length())))
            .orElse(0);
    return "%s%04d".formatted(beginning, before + 1);
  }
}
