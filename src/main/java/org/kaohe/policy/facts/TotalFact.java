package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sum of a fact over everybody with data, of a team or the department: what a leaver or
 * newcomer achieved belongs to the group's total, although he himself takes no share (policies
 * A13).
 */
record TotalFact(String name, String title, String of) implements Fact {

  @Override
  public FactValue of(Subject subject, Scene scene) {
    List<BigDecimal> values = scene.knownOfAll(of, (Subject.Group) subject);
    return values.isEmpty()
        ? FactValue.missing("没有" + title + "数据")
        : FactValue.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    return subject == Subject.Group.class;
  }

  @Override
  public String fault() {
    return of == null ? "须有 of" : null;
  }
}
