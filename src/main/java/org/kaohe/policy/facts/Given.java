package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The known ones of several facts of one person: what a sum or a mean is made of. */
record Given(List<Part> parts) {

  private record Part(String title, FactValue value) {}

  static Given of(List<String> facts, Subject.Person person, Scene scene) {
    return new Given(
        facts.stream()
            .map(scene::fact)
            .map(fact -> new Part(fact.title(), fact.of(person, scene)))
            .filter(part -> part.value().known())
            .toList());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  List<BigDecimal> numbers() {
    return parts.stream().map(part -> part.value().number()).toList();
  }

  /** Each by its title, as people read it. */
  Map<String, String> shown() {
    Map<String, String> shown = new LinkedHashMap<>();
    parts.forEach(part -> shown.put(part.title(), part.value().text()));
    return shown;
  }
}
