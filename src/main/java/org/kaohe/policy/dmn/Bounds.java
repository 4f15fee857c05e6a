package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  private final List<BigDecimal> literals = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean plain = true;

  Bounds(Collection<String> tests) {
    for (String test : tests) {
      plain &= PLAIN.matcher(test).matches();
      NUMBER.matcher(test).results().forEach(found -> literals.add(new BigDecimal(found.group())));
      TableText.words(test).forEach(names::add);
    }
  }

  /** How the number lies to the bounds; the number itself where a test is not a plain one. */
  Object place(BigDecimal number, Map<String, ?> facts, Map<String, BigDecimal> parameters) {
    TreeSet<BigDecimal> bounds = new TreeSet<>(literals);
    for (String name : names) {
      Object bound = facts.containsKey(name) ? facts.get(name) : parameters.get(name);
      if (!(bound instanceof BigDecimal figure)) {
        return number.stripTrailingZeros();
      }
      bounds.add(figure);
    }
    if (!plain) {
      return number.stripTrailingZeros();
    }
    int below = bounds.headSet(number, false).size();
    return List.of(below, bounds.contains(number));
  }
}
