package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A sum of counts: a missing one is 0 if at least one of them is given (policies A5). */
record SumFact(String name, String title, List<String> of) implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    List<BigDecimal> given =
        of.stream()
            .map(fact -> scene.fact(fact).of(person, scene))
            .filter(FactValue::known)
            .map(FactValue::number)
            .toList();
    return given.isEmpty()
        ? noData()
        : FactValue.of(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.copyOf(of);
  }

  @Override
  public String fault() {
    return of == null || of.isEmpty() || of.stream().anyMatch(Objects::isNull)
        ? "没有指明相加的事实(of)"
        : null;
  }
}
