package org.kaohe.policy.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The band that a number lies in, as text.
 *
 * @param otherwise the label below all bands
 */
record BandFact(String name, String title, String of, List<Band> bands, String otherwise)
    implements PersonalFact {

  /**
   * @param from parameter, included
   */
  record Band(String from, String label) {}

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    FactValue value = scene.fact(of).of(person, scene);
    if (!value.known()) {
      return value;
    }
    return FactValue.of(
        bands.stream()
            .filter(band -> value.number().compareTo(scene.parameter(band.from())) >= 0)
            .max(Comparator.comparing(band -> scene.parameter(band.from())))
            .map(Band::label)
            .orElse(otherwise));
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Set<String> parameters() {
    return bands == null
        ? Set.of()
        : bands.stream()
            .filter(Objects::nonNull)
            .map(Band::from)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  @Override
  public Type type() {
    return Type.TEXT;
  }

  @Override
  public String fault() {
    boolean whole =
        Stream.of(of, bands, otherwise).allMatch(Objects::nonNull)
            && !bands.isEmpty()
            && bands.stream()
                .allMatch(band -> band != null && band.from() != null && band.label() != null);
    return whole ? null : "须有 of、bands（from、label）和 otherwise";
  }
}
