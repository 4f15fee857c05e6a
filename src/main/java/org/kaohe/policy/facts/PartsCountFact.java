package org.kaohe.policy.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In how many of the period's eligible parts a fact meets one condition; missing if no part has the
 * fact. The condition is written as a streak's.
 */
record PartsCountFact(
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
    List<Subject.Person> known =
        History.parts(person).stream()
            .filter(part -> scene.fact(of).of(part, scene).known())
            .toList();
    if (known.isEmpty()) {
      return noData();
    }
    List<Subject.Person> counted = known.stream().filter(part -> meets(part, scene)).toList();
    return FactValue.of(counted.size()).with(Map.of(title + "(期间)", History.names(counted)));
  }

  private boolean meets(Subject.Person part, Scene scene) {
    return condition()
        .holds(scene.fact(of).of(part, scene), bound -> scene.parameterOrFact(bound, part));
  }

  private Condition condition() {
    return new Condition(is, below, above, atLeast, atMost);
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Set<String> numbers() {
    return Set.of();
  }

  @Override
  public Set<String> parameters() {
    return condition().names();
  }

  @Override
  public boolean isOfParts() {
    return true;
  }

  @Override
  public String fault() {
    return of == null ? "须有 of" : condition().fault();
  }

  @Override
  public String fault(Map<String, Fact> declared) {
    String fault = PersonalFact.super.fault(declared);
    return fault != null ? fault : condition().fault(declared.get(of).type());
  }
}
