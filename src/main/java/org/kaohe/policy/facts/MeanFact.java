package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.SubjectType;

/**
 * The mean of a fact over the eligible members with data: of a team for a team, else of the
 * department in the person's period. Not rounded.
 */
record MeanFact(String name, String title, String of) implements Fact {

  @Override
  public FactValue of(Subject subject, Scene scene) {
    if (subject instanceof Subject.Group group && group.type() == SubjectType.TEAM) {
      return mean(scene.known(of, group));
    }
    return scene.once(
        List.of(name, scene.periodOf(subject)), () -> mean(scene.known(of, scene.group(subject))));
  }

  private FactValue mean(List<BigDecimal> values) {
    return Means.of(values)
        .map(FactValue::of)
        .map(value -> value.with(Map.of(title + "(有数据人数)", String.valueOf(values.size()))))
        .orElseGet(() -> FactValue.missing("没有" + title + "数据"));
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    return true;
  }

  @Override
  public String fault() {
    return of == null ? "须有 of" : null;
  }
}
