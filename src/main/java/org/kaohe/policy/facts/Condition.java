package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One condition that a fact meets or not.
 *
 * @param is the text, number or yes/no ({@code true}, {@code false}) that it must be
 * @param below parameter or fact that it must be below; likewise the other bounds
 */
record Condition(String is, String below, String above, String atLeast, String atMost) {

  static Condition is(String is) {
    return new Condition(is, null, null, null, null);
  }

  /**
   * An unknown value or bound never meets it.
   *
   * @param bounds finds a bound's figure, null if it is not known
   */
  boolean holds(FactValue value, Function<String, BigDecimal> bounds) {
    if (!value.known()) {
      return false;
    }
    if (is != null) {
      return value.value() instanceof BigDecimal number
          ? number.compareTo(new BigDecimal(is)) == 0
          : is.equals(String.valueOf(value.value()));
    }
    BigDecimal bound = bounds.apply(bounds().findFirst().orElseThrow());
    return bound != null && holds(value.number().compareTo(bound));
  }

  private boolean holds(int comparison) {
    if (below != null) {
      return comparison < 0;
    }
    if (above != null) {
      return comparison > 0;
    }
    return atLeast != null ? comparison >= 0 : comparison <= 0;
  }

  private Stream<String> bounds() {
    return Stream.of(below, above, atLeast, atMost).filter(Objects::nonNull);
  }

  /** Names of parameters or facts it compares with. */
  Set<String> names() {
    return bounds().collect(Collectors.toSet());
  }

  /** What is wrong with its form, in Chinese; null if nothing is. */
  String fault() {
    return bounds().count() + (is == null ? 0 : 1) == 1
        ? null
        : "须有 is、below、above、atLeast、atMost 中的一个";
  }

  /** What is wrong with it for values of that type. */
  String fault(Fact.Type type) {
    boolean fits =
        switch (type) {
          case NUMBER -> is == null || is.matches("-?\\d+(\\.\\d+)?");
          case YES_NO -> is != null && is.matches("true|false");
          case TEXT -> is != null;
        };
    return fits ? null : "条件与事实的类型不符（is、below、above、atLeast、atMost）";
  }
}
