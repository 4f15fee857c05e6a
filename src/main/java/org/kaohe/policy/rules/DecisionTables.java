package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyTable;
import org.kaohe.policy.RuleTable;
import org.kaohe.shared.Fault;

/** The decision tables of one policy. */
public interface DecisionTables {

  /**
   * The rows that match, in order of the table.
   *
   * @param decision its id
   * @param facts by name: BigDecimal, text or Boolean, all known
   * @throws org.kaohe.shared.Refused if rows overlap that must not
   */
  List<Row> evaluate(
      String decision, Map<String, Object> facts, Map<String, BigDecimal> parameters);

  /** How facts lie to the bounds of a table: those that lie alike get the same answer. */
  List<Object> places(
      String decision, Map<String, Object> facts, Map<String, BigDecimal> parameters);

  /** All tables as people read them, in order of the rules. */
  List<RuleTable> worded(List<Policy.Parameter> parameters);

  /**
   * Rows that overlap, or other faults that only show, with these figures; tried at every bound.
   *
   * @param changed only tables whose cells name one of these parameters are tried
   */
  List<Fault> faults(Map<String, BigDecimal> parameters, Set<String> changed);

  /** The tables as people read them, in the order of the manifest's rules. */
  List<PolicyTable> texts();
}
