package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum of counts: a missing one is 0 if at least one of them is given (policies A5).
 *
 * @param alongside facts of the same record-keeping: if one of these is given, none of {@code of}
 *     means 0
 */
record SumFact(String name, String title, List<String> of, List<String> alongside)
    implements PersonalFact {

  SumFact {
    alongside = alongside == null ? List.of() : alongside;
  }

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    List<BigDecimal> given = given(of, person, scene);
    return given.isEmpty() && given(alongside, person, scene).isEmpty()
        ? noData()
        : FactValue.of(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static List<BigDecimal> given(List<String> facts, Subject.Person person, Scene scene) {
    return facts.stream()
        .map(fact -> scene.fact(fact).of(person, scene))
        .filter(FactValue::known)
        .map(FactValue::number)
        .toList();
  }

  @Override
  public Set<String> facts() {
    return Stream.concat(Stream.ofNullable(of).flatMap(List::stream), alongside.stream())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public String fault() {
    return of == null || of.isEmpty() || of.stream().anyMatch(Objects::isNull)
        ? "没有指明相加的事实(of)"
        : null;
  }
}
