package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The bounds that a numeric column's tests compare with. Two numbers that lie alike to every bound
 * get the same answer, so it is enough to ask the engine for one of them.
 */
final class Bounds {

  private static final String END = "(?:\\d+(?:\\.\\d+)?|[A-Za-z][A-Za-z0-9]*)";

  /** A comparison, an equality, an interval, or anything: whatever else is asked as it is. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "-|(?:[<>]=?\\s*)?"
              + END
              + "|[\\[\\](]\\s*"
              + END
              + "\\s*\\.\\.\\s*"
              + END
              + "\\s*[\\[\\])]");

  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_])\\d+(?:\\.\\d+)?");

  /** As many comparisons as one number can tell apart. */
  private static final int MOST = 39;

  private final Set<BigDecimal> literals = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();
  private final boolean plain;

  Bounds(Collection<String> tests) {
    for (String test : tests) {
      NUMBER.matcher(test).results().forEach(found -> literals.add(new BigDecimal(found.group())));
      TableText.words(test).forEach(names::add);
    }
    plain =
        tests.stream().allMatch(test -> PLAIN.matcher(test).matches())
            && literals.size() + names.size() <= MOST;
  }

  /**
   * How the number lies to each of the bounds; the number itself where a test is not a plain one.
   * Bounds that are facts lie differently from case to case, also to each other.
   */
  Object place(BigDecimal number, Map<String, ?> facts, Map<String, BigDecimal> parameters) {
    if (!plain) {
      return number.stripTrailingZeros();
    }
    long place = 0;
    for (BigDecimal literal : literals) {
      place = place * 3 + number.compareTo(literal) + 1;
    }
    for (String name : names) {
      Object bound = facts.containsKey(name) ? facts.get(name) : parameters.get(name);
      if (!(bound instanceof BigDecimal figure)) {
        return number.stripTrailingZeros();
      }
      place = place * 3 + number.compareTo(figure) + 1;
    }
    return place;
  }
}
