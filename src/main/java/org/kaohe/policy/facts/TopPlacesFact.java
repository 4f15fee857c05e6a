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
 */
record TopPlacesFact(String name, String title, String percent) implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    BigDecimal places =
        BigDecimal.valueOf(scene.ranked())
            .multiply(scene.parameter(percent))
            .movePointLeft(2)
            .setScale(0, RoundingMode.FLOOR)
            .max(BigDecimal.ONE);
    return FactValue.of(places).with(Map.of("参加排名人数", String.valueOf(scene.ranked())));
  }

  @Override
  public Set<String> parameters() {
    return percent == null ? Set.of() : Set.of(percent);
  }

  @Override
  public String fault() {
    return percent == null ? "须有 percent" : null;
  }
}
