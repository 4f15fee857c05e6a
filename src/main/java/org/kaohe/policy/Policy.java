package org.kaohe.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;

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

  /** What the software renders besides the rules (the S ids of the catalogue). */
  List<Service> services();

  /** How its indicators are computed (the M ids of the catalogue). */
  List<Formula> formulas();

  /** Who carries it out and who supervises, where the policy says so. */
  Optional<Supervision> supervision();

  /** Ids of the rules whose winners a committee chooses. */
  Set<String> committeeRules();

  /** Kinds of period that have rules. */
  Set<Period.Kind> periods();

  /**
   * What a policy needs beyond the plain month: {@code committee}, {@code weekly}, {@code
   * quarterly}, {@code yearly}.
   */
  Set<String> capabilities();

  ScoringRules scoring();

  /** Keys of the metrics that the indicators and rules read, for the list of who lacks what. */
  Set<String> metrics();

  /**
   * How many months before a period its streaks, changes and occurrences may reach back: a year, or
   * the longest of its figures in months.
   */
  default int monthsBack() {
    return parameters().stream()
        .filter(parameter -> parameter.unit().equals("个月"))
        .mapToInt(parameter -> parameter.value().intValueExact())
        .reduce(12, Math::max);
  }

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
   * What its rules of the input's kind of period remember of a person, in the order of the rules.
   *
   * @param input of the period to come: everybody's current period stands for one like the last;
   *     none of its records fires
   * @param today the day of the next record that might come
   */
  List<Remembered> memory(PolicyInput input, EmployeeNumber person, LocalDate today);

  /** Whether a chain compares people with others, so that these are needed to remember it. */
  boolean remembersOthers();

  /**
   * One rule of the policy.
   *
   * @param period the first kind of period it is read in
   * @param periods every kind of period it is read in
   * @param committee a committee chooses whom it is for
   * @param conduct a case that it opens is one of misconduct, not of performance
   * @param reads facts that must be known for the rule to be evaluated
   */
  record RuleInfo(
      String id,
      String title,
      String text,
      Period.Kind period,
      Set<Period.Kind> periods,
      SubjectType subject,
      boolean committee,
      boolean conduct,
      List<String> reads) {}

  /**
   * A service of the policy.
   *
   * @param text what the policy promises
   * @param how one sentence in Chinese: what the software does for it
   */
  record Service(String id, String title, String text, String how) {}

  /**
   * A formula of the policy.
   *
   * @param indicator key of the indicator that it computes
   */
  record Formula(String id, String title, String text, String indicator) {}

  /** Roles or departments, as people read them. */
  record Supervision(String carriedOutBy, String supervisedBy) {}

  /**
   * A figure of the policy.
   *
   * @param unit such as 元, %, 分, 个月
   * @param companyFigure true: the text names no figure, the default is the company's own
   */
  record Parameter(
      String name, BigDecimal value, String unit, String meaning, boolean companyFigure) {}
}
