package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.Fault;

/**
 * Asks the tables once per tuple of facts: the engine parses its expressions at each evaluation,
 * and most people share their facts. Of one evaluation, since the figures must stay the same.
 */
final class RememberedTables implements DecisionTables {

  private final DecisionTables tables;
  private final Map<List<Object>, List<Row>> answers = new HashMap<>();

  RememberedTables(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Row> evaluate(
      String decision, Map<String, Object> facts, Map<String, BigDecimal> parameters) {
    List<Object> key = new ArrayList<>(facts.size() + 1);
    key.add(decision);
    facts.values().forEach(value -> key.add(plain(value)));
    List<Row> known = answers.get(key);
    if (known == null) {
      known = tables.evaluate(decision, facts, parameters);
      answers.put(key, known);
    }
    return known;
  }

  /** 80 and 80.00 are the same to a table. */
  private static Object plain(Object value) {
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
  }

  @Override
  public List<Fault> faults(Map<String, BigDecimal> parameters, Set<String> changed) {
    return tables.faults(parameters, changed);
  }
}
