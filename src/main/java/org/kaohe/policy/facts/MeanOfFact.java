package org.kaohe.policy.facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The mean of several facts of one person: of the known ones. Not rounded. */
record MeanOfFact(String name, String title, List<String> of) implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    Given given = Given.of(of, person, scene);
    return Means.of(given.numbers())
        .map(mean -> FactValue.of(mean).with(given.shown()))
        .orElseGet(this::noData);
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : of.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  @Override
  public String fault() {
    return of == null || of.isEmpty() || of.stream().anyMatch(Objects::isNull)
        ? "没有指明求平均的事实（of）"
        : null;
  }
}
