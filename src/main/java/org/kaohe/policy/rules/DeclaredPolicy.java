package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.PolicyOutcome;
import org.kaohe.policy.PolicyTable;
import org.kaohe.policy.Remembered;
import org.kaohe.policy.RuleTable;
import org.kaohe.policy.ScoringRules;
import org.kaohe.policy.facts.Chains;
import org.kaohe.policy.facts.Fact;
import org.kaohe.policy.facts.Vocabulary;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.manifest.RuleLine;
import org.kaohe.policy.manifest.ScoringForm;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** A policy that is a manifest and its decision tables. */
public final class DeclaredPolicy implements Policy {

  private static final Map<Period.Kind, String> CAPABILITIES =
      Map.of(
          Period.Kind.WEEK, "weekly", Period.Kind.QUARTER, "quarterly", Period.Kind.YEAR, "yearly");

  private final Manifest manifest;
  private final int version;
  private final DecisionTables tables;
  private final RememberedTables remembered;
  private final Vocabulary vocabulary;

  public DeclaredPolicy(Manifest manifest, DecisionTables tables) {
    this(manifest, manifest.version(), tables, manifest.defaults());
  }

  private DeclaredPolicy(
      Manifest manifest, int version, DecisionTables tables, Map<String, BigDecimal> figures) {
    this.manifest = manifest;
    this.version = version;
    this.tables = tables;
    this.remembered = new RememberedTables(tables);
    this.vocabulary =
        new Vocabulary(
            manifest.factsByName(),
            figures,
            manifest.recordGroups(),
            ScoringForm.fill(manifest.scoring(), figures));
  }

  @Override
  public String id() {
    return manifest.id();
  }

  @Override
  public int version() {
    return version;
  }

  /** The same policy under another number, whatever its manifest says. */
  public DeclaredPolicy numbered(int other) {
    return new DeclaredPolicy(manifest, other, tables, vocabulary.parameters());
  }

  @Override
  public String title() {
    return manifest.title();
  }

  @Override
  public String source() {
    return manifest.source();
  }

  @Override
  public List<RuleInfo> rules() {
    return manifest.rules().stream().map(DeclaredPolicy::info).toList();
  }

  private static RuleInfo info(RuleLine rule) {
    ReadingLine first = rule.readings().get(0);
    return new RuleInfo(
        rule.id(),
        rule.title(),
        rule.text(),
        first.period(),
        periods(Stream.of(rule)),
        first.subject().type(),
        rule.committee(),
        rule.isOfConduct(),
        rule.readings().stream().flatMap(line -> line.reads().stream()).distinct().toList());
  }

  @Override
  public List<Parameter> parameters() {
    return manifest.parameters().stream().map(this::parameter).toList();
  }

  /** A figure other than the text's is the company's own. */
  private Parameter parameter(Manifest.ParameterLine line) {
    BigDecimal value = vocabulary.parameters().get(line.name());
    boolean company = line.company() || value.compareTo(line.value()) != 0;
    return new Parameter(line.name(), value, line.unit().label(), line.meaning(), company);
  }

  @Override
  public List<PolicyTable> tables() {
    return tables.texts();
  }

  @Override
  public List<RuleTable> rulesInWords() {
    return tables.worded(parameters());
  }

  @Override
  public List<Service> services() {
    return manifest.services();
  }

  @Override
  public List<Formula> formulas() {
    return manifest.formulas();
  }

  @Override
  public Optional<Supervision> supervision() {
    return Optional.ofNullable(manifest.supervision());
  }

  @Override
  public Set<String> committeeRules() {
    return manifest.rules().stream()
        .filter(RuleLine::committee)
        .map(RuleLine::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Period.Kind> periods() {
    return periods(manifest.rules().stream());
  }

  private static Set<Period.Kind> periods(Stream<RuleLine> rules) {
    return rules
        .flatMap(rule -> rule.readings().stream())
        .map(ReadingLine::period)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Period.Kind.class)));
  }

  @Override
  public Set<String> capabilities() {
    Set<String> capabilities = new LinkedHashSet<>();
    if (!committeeRules().isEmpty()) {
      capabilities.add("committee");
    }
    periods().stream()
        .filter(kind -> kind != Period.Kind.MONTH)
        .forEach(kind -> capabilities.add(CAPABILITIES.get(kind)));
    return capabilities;
  }

  @Override
  public ScoringRules scoring() {
    return vocabulary.scoring();
  }

  @Override
  public Set<String> metrics() {
    Stream<String> indicators =
        scoring().indicators().stream()
            .flatMap(indicator -> Stream.of(indicator.metric(), indicator.per()));
    Set<Fact> read = new HashSet<>();
    rules().forEach(rule -> rule.reads().forEach(name -> collect(name, read)));
    return Stream.concat(indicators, read.stream().flatMap(fact -> fact.metrics().stream()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private void collect(String name, Set<Fact> read) {
    Fact fact = vocabulary.facts().get(name);
    if (fact != null && read.add(fact)) {
      fact.facts().forEach(other -> collect(other, read));
    }
  }

  @Override
  public Policy with(Map<String, BigDecimal> parameters) {
    return new DeclaredPolicy(
        manifest,
        version,
        tables,
        Figures.changed(manifest, tables, vocabulary.parameters(), parameters));
  }

  @Override
  public PolicyOutcome evaluate(PolicyInput input) {
    return new Evaluation(manifest, vocabulary, remembered, input).run();
  }

  @Override
  public List<Remembered> memory(PolicyInput input, EmployeeNumber person, LocalDate today) {
    return new Remembering(manifest, vocabulary, remembered, input, today).of(person);
  }

  @Override
  public boolean remembersOthers() {
    return Chains.compareWithOthers(vocabulary);
  }

  /** As {@link #evaluate}, every row asked of the tables themselves: what that must agree with. */
  public PolicyOutcome evaluatePlainly(PolicyInput input) {
    return new Evaluation(manifest, vocabulary, tables, input).run();
  }
}
