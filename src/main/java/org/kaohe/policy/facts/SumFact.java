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
    Given given = Given.of(of, person, scene);
    return given.isEmpty() && Given.of(alongside, person, scene).isEmpty()
        ? noData()
        : FactValue.of(given.numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .with(given.shown());
  }

  @Override
  public Set<String> facts() {
    return Stream.concat(Stream.ofNullable(of).flatMap(List::stream), alongside.stream())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isOfConduct() {
    return true;
  }

  @Override
  public String fault() {
    return of == null || of.isEmpty() || of.stream().anyMatch(Objects::isNull)
        ? "没有指明相加的事实（of）"
        : null;
  }
}
