package org.kaohe.policy.facts;

import java.util.Map;
import java.util.Set;

/**
 * Whether the committee of a rule has chosen the person. Where it has not voted the ranking's first
 * stands in, marked as proposed (policies A16).
 *
 * @param rule the committee's rule
 * @param of fact: the standing by which the ranking proposes
 */
record ElectionFact(String name, String title, String rule, String of) implements PersonalFact {

  /** Promised to users of the interface. */
  static final String PROPOSED = "proposed";

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    Set<String> elected = scene.elected(rule);
    if (elected != null) {
      return FactValue.of(elected.contains(person.name()));
    }
    FactValue standing = scene.fact(of).of(person, scene);
    return standing.known()
        ? FactValue.of(Condition.is("1").holds(standing, name -> null))
            .with(Map.of(PROPOSED, "true"))
        : standing;
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public String committeeOf() {
    return rule;
  }

  @Override
  public Type type() {
    return Type.YES_NO;
  }

  @Override
  public String fault() {
    return rule == null || of == null ? "须有 rule 和 of" : null;
  }
}
