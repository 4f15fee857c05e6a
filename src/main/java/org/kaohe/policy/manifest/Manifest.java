package org.kaohe.policy.manifest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.policy.Policy.Formula;
import org.kaohe.policy.Policy.Service;
import org.kaohe.policy.Policy.Supervision;
import org.kaohe.policy.facts.Fact;

/**
 * A policy as its file declares it. Figures stand in {@code parameters} alone; everything else
 * refers to them by name.
 *
 * @param supervision null if the policy does not say
 * @param ascending chains of parameters, none of which may be less than the one before it: the
 *     bounds of one rule's tiers (policies A4)
 * @param recordGroups named lists of record categories, usable in place of a category
 */
public record Manifest(
    String id,
    int version,
    String title,
    String source,
    Supervision supervision,
    Scoring scoring,
    List<ParameterLine> parameters,
    List<List<String>> ascending,
    Map<String, List<String>> recordGroups,
    List<Fact> facts,
    List<RuleLine> rules,
    List<Formula> formulas,
    List<Service> services) {

  public Manifest {
    parameters = parameters == null ? List.of() : List.copyOf(parameters);
    ascending = ascending == null ? List.of() : List.copyOf(ascending);
    recordGroups = recordGroups == null ? Map.of() : Map.copyOf(recordGroups);
    facts = facts == null ? List.of() : List.copyOf(facts);
    rules = rules == null ? List.of() : List.copyOf(rules);
    formulas = formulas == null ? List.of() : List.copyOf(formulas);
    services = services == null ? List.of() : List.copyOf(services);
  }

  /** Each a parameter's name. */
  public record Scoring(
      List<IndicatorLine> indicators,
      Weights weights,
      Grades grades,
      String minimumPresence,
      String minimumRatings,
      String minimumPeers,
      MinimumMonths minimumMonths) {

    public Scoring {
      indicators = indicators == null ? null : List.copyOf(indicators);
    }
  }

  /** Final months that it takes to be ranked. */
  public record MinimumMonths(String quarter, String year) {}

  public record Weights(String metrics, String manager, String peer, String self) {}

  public record Grades(String excellent, String good, String pass) {}

  /** See {@link org.kaohe.policy.ScoringRules.Indicator}; target and weight are parameters. */
  public record IndicatorLine(
      String key,
      String title,
      String metric,
      String per,
      boolean percent,
      String target,
      boolean lowerIsBetter,
      String weight) {}

  /**
   * A figure.
   *
   * @param company true: the text names none, the value is the company's own
   */
  public record ParameterLine(
      String name, BigDecimal value, Unit unit, String meaning, boolean company) {}

  public Map<String, BigDecimal> defaults() {
    return parameters.stream().collect(Collectors.toMap(ParameterLine::name, ParameterLine::value));
  }

  public Map<String, Fact> factsByName() {
    return facts.stream().collect(Collectors.toMap(Fact::name, Function.identity()));
  }

  /** Every decision that a rule is read by. */
  public List<String> decisions() {
    return rules.stream()
        .flatMap(rule -> rule.readings().stream())
        .map(ReadingLine::decision)
        .toList();
  }
}
