package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.Period;

/**
 * Consecutive calendar periods, the one computed being the last, in which a fact meets one
 * condition (policies A12). A period without a final result, without the fact, or in which the
 * person was not eligible ends the chain. 0 if the period computed does not meet it.
 *
 * @param of fact of one person
 * @param is the text that it must be
 * @param below parameter or fact that it must be below; likewise the other bounds
 */
record StreakFact(
    String name,
    String title,
    String of,
    String is,
    String below,
    String above,
    String atLeast,
    String atMost)
    implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    FactValue last = scene.fact(of).of(person, scene);
    if (!last.known()) {
      return last;
    }
    List<String> periods = new ArrayList<>();
    Period period = person.month().period();
    PersonPeriod month = person.month();
    while (month != null && month.eligible() && meets(person, month, scene)) {
      periods.add(0, period.toString());
      period = period.previous();
      month = scene.earlier(person.input(), period);
    }
    return FactValue.of(periods.size())
        .with(periods.isEmpty() ? Map.of() : Map.of(title + "(期间)", String.join("、", periods)));
  }

  private boolean meets(Subject.Person person, PersonPeriod month, Scene scene) {
    Subject.Person then = new Subject.Person(person.input(), month);
    FactValue value = scene.fact(of).of(then, scene);
    if (!value.known()) {
      return false;
    }
    if (is != null) {
      return is.equals(value.value());
    }
    BigDecimal bound = scene.parameterOrFact(bound(), then);
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

  private String bound() {
    return bounds().findFirst().orElse(null);
  }

  private Stream<String> bounds() {
    return Stream.of(below, above, atLeast, atMost).filter(Objects::nonNull);
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Set<String> parameters() {
    return new HashSet<>(bounds().toList());
  }

  @Override
  public String fault() {
    long conditions = bounds().count() + (is == null ? 0 : 1);
    return of == null || conditions != 1 ? "须有 of 和 is、below、above、atLeast、atMost 中的一个" : null;
  }
}
