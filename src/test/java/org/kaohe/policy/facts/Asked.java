package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.Fixture;
import org.kaohe.policy.Month;

/** Finds facts in a period built for a test. */
final class Asked {

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, BigDecimal> figures = new HashMap<>();

  Asked(Fact... declared) {
    List.of(declared).forEach(fact -> facts.put(fact.name(), fact));
  }

  Asked figure(String name, String value) {
    figures.put(name, new BigDecimal(value));
    return this;
  }

  Scene in(Month month) {
    return new Scene(
        new Vocabulary(facts, figures, Map.of(), Fixture.P05.scoring()), month.input());
  }

  FactValue of(Month month, String employee, String fact) {
    Scene scene = in(month);
    return scene.fact(fact).of(scene.person(employee), scene);
  }

  FactValue ofDepartment(Month month, String fact) {
    Scene scene = in(month);
    return scene.fact(fact).of(scene.department(), scene);
  }

  /** The value as people read it, {@code -} where it is not applicable, {@code ?} where missing. */
  String text(Month month, String employee, String fact) {
    return text(of(month, employee, fact));
  }

  static String text(FactValue value) {
    if (!value.applicable()) {
      return "-";
    }
    return value.known() ? value.text() : "?";
  }

  static MetricFact metric(String key) {
    return new MetricFact(key, key, key, false, null);
  }

  static MetricFact yesNo(String key) {
    return new MetricFact(key, key, key, true, null);
  }

  static ScoreFact composite() {
    return new ScoreFact("composite", "综合分", ScoreFact.Score.COMPOSITE);
  }

  static ScoreFact grade() {
    return new ScoreFact("grade", "等级", ScoreFact.Score.GRADE);
  }
}
