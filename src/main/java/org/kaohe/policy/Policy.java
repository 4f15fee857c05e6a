package org.kaohe.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One version of a policy with its figures: what a company adopts, tries and runs. Immutable. */
public interface Policy {

  /** Catalogue id such as {@code P05}. */
  String id();

  int version();

  String title();

  /** Where the text comes from. */
  String source();

  List<RuleInfo> rules();

  List<Parameter> parameters();

  /** The decision tables that the rules are read by, in the order of the rules. */
  List<PolicyTable> tables();

  /**
   * Every rule's decision as people read it, with this version's figures, in order of the rules.
   */
  List<RuleTable> rulesInWords();

  /** What a policy needs beyond the plain month, such as {@code committee} or {@code weekly}. */
  Set<String> capabilities();

  ScoringRules scoring();

  /** Keys of the metrics that the indicators and rules read, for the list of who lacks what. */
  Set<String> metrics();

  /**
   * The same policy with other figures.
   *
   * @throws org.kaohe.shared.Refused for an unknown parameter or a value of the wrong unit
   */
  Policy with(Map<String, BigDecimal> parameters);

  /**
   * Evaluates the rules of the input's kind of period. Missing facts end up in {@code
   * notEvaluated}; records that are not to fire only count as occurrences.
   */
  PolicyOutcome evaluate(PolicyInput input);

  /**
   * One rule of the policy.
   *
   * @param reads facts that must be known for the rule to be evaluated
   */
  record RuleInfo(
      String id,
      String title,
      String text,
      org.kaohe.shared.Period.Kind period,
      org.kaohe.shared.SubjectType subject,
      List<String> reads) {}

  /**
   * A figure of the policy.
   *
   * @param unit such as 元, %, 分, 个月
   * @param companyFigure true: the text names no figure, the default is the company's own
   */
  record Parameter(
      String name, BigDecimal value, String unit, String meaning, boolean companyFigure) {}
}
