package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sum of a fact over the period's eligible parts that have it.
 *
 * @param along facts that a part must have as well, so that two sums speak of the same parts
 * @param minimum parameter: fewer such parts are missing; by default 1
 */
record PartsSumFact(String name, String title, String of, List<String> along, String minimum)
    implements PersonalFact {

  PartsSumFact {
    along = along == null ? List.of() : along;
  }

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    List<Subject.Person> parts =
        History.parts(person).stream().filter(part -> isKnown(part, scene)).toList();
    int least = minimum == null ? 1 : scene.parameter(minimum).intValueExact();
    if (parts.size() < least) {
      return FactValue.missing("有" + title + "数据的期间少于 " + least + " 个");
    }
    return FactValue.of(
            parts.stream()
                .map(part -> scene.fact(of).of(part, scene).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .with(Map.of(title + "(期间)", History.names(parts)));
  }

  private boolean isKnown(Subject.Person part, Scene scene) {
    return Stream.concat(Stream.of(of), along.stream())
        .allMatch(fact -> scene.fact(fact).of(part, scene).known());
  }

  @Override
  public Set<String> facts() {
    return Stream.concat(Stream.ofNullable(of), along.stream().filter(Objects::nonNull))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> numbers() {
    return Set.of(of);
  }

  @Override
  public Set<String> parameters() {
    return minimum == null ? Set.of() : Set.of(minimum);
  }

  @Override
  public Map<String, Set<String>> units() {
    return minimum == null ? Map.of() : Map.of(minimum, FactValue.PERIODS);
  }

  @Override
  public boolean isOfParts() {
    return true;
  }

  @Override
  public boolean isOfConduct() {
    return true;
  }

  @Override
  public String fault() {
    return of == null ? "须有 of" : null;
  }
}
