package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

/**
 * The last rank within the top x% of the N people ranked: {@code max(1, floor(N * x%))} (policies
 * A9).
 *
 * @param percent parameter
 * @param of the ranking by other facts, or null for the one by composite
 */
record TopPlacesFact(String name, String title, String percent, String of) implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    int ranked =
        of == null
            ? scene.ranked()
            : ((RankByFact) scene.fact(of)).ranked(person.month().period(), scene);
    BigDecimal places =
        BigDecimal.valueOf(ranked)
            .multiply(scene.parameter(percent))
            .movePointLeft(2)
            .setScale(0, RoundingMode.FLOOR)
            .max(BigDecimal.ONE);
    return FactValue.of(places).with(Map.of("参加排名人数", String.valueOf(ranked)));
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Set<String> parameters() {
    return percent == null ? Set.of() : Set.of(percent);
  }

  @Override
  public Map<String, Set<String>> units() {
    return percent == null ? Map.of() : Map.of(percent, Set.of("%"));
  }

  @Override
  public String fault() {
    return percent == null ? "须有 percent" : null;
  }

  @Override
  public String fault(Map<String, Fact> declared) {
    return of == null || declared.get(of) instanceof RankByFact ? null : "of 须是 rankBy 事实：" + of;
  }
}
