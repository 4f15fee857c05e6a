package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyTable;
import org.kaohe.policy.RuleTable;
import org.kaohe.shared.Fault;

/**
 * Asks the tables once for all facts that lie alike to their bounds: the engine parses its
 * expressions at each evaluation, which is slow. Of one policy with its figures, which must stay
 * the same.
 */
final class RememberedTables implements DecisionTables {

  /** Far more than tables with plain tests have answers. */
  private static final int MOST = 50_000;

  private final DecisionTables tables;
  private final Map<Asked, List<Row>> answers = new ConcurrentHashMap<>();

  private record Asked(String decision, List<Object> places) {}

  RememberedTables(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Row> evaluate(
      String decision, Map<String, Object> facts, Map<String, BigDecimal> parameters) {
    Asked key = new Asked(decision, tables.places(decision, facts, parameters));
    List<Row> known = answers.get(key);
    if (known == null) {
      known = tables.evaluate(decision, facts, parameters);
      if (answers.size() >= MOST) {
        answers.clear();
      }
      answers.put(key, known);
    }
    return known;
  }

  @Override
  public List<Object> places(
      String decision, Map<String, Object> facts, Map<String, BigDecimal> parameters) {
    return tables.places(decision, facts, parameters);
  }

  @Override
  public List<RuleTable> worded(List<Policy.Parameter> parameters) {
    return tables.worded(parameters);
  }

  @Override
  public List<Fault> faults(Map<String, BigDecimal> parameters, Set<String> changed) {
    return tables.faults(parameters, changed);
  }

  @Override
  public List<PolicyTable> texts() {
    return tables.texts();
  }
}
