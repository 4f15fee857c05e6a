package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyTable;
import org.kaohe.policy.RuleTable;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.rules.AmountKind;
import org.kaohe.policy.rules.DecisionTables;
import org.kaohe.policy.rules.Row;
import org.kaohe.shared.Fault;

/** One file's tables on the DMN engine. */
final class DmnTables implements DecisionTables {

  private static final String OVERLAP = "不同档次的行同时命中，各档须互相排斥";

  /** How the engine's messages about its hit policies begin. */
  private static final String HIT_POLICY = "DMN-03001";

  private final String file;
  private final Manifest manifest;
  private final RecordingEngine engine;
  private final Map<String, DmnDecision> decisions;
  private final Map<String, TableText> texts;
  private final Map<String, List<Bounds>> bounds = new HashMap<>();

  DmnTables(
      String file,
      Manifest manifest,
      RecordingEngine engine,
      Map<String, DmnDecision> decisions,
      Map<String, TableText> texts) {
    this.file = file;
    this.manifest = manifest;
    this.engine = engine;
    this.decisions = Map.copyOf(decisions);
    this.texts = Map.copyOf(texts);
    texts.forEach((decision, text) -> bounds.put(decision, bounds(text)));
  }

  private static List<Bounds> bounds(TableText text) {
    return IntStream.range(0, text.inputs().size())
        .mapToObj(column -> new Bounds(text.tests(column).toList()))
        .toList();
  }

  @Override
  public List<Row> evaluate(
      String decision, Map<String, Object> facts, Map<String, BigDecimal> parameters) {
    Map<String, Object> inputs = new HashMap<>(parameters);
    inputs.putAll(facts);
    List<Row> rows = matching(decision, facts, inputs);
    Set<OutcomeKind> kinds = new HashSet<>();
    for (Row row : rows) {
      if (!kinds.add(row.kind())) {
        throw fault(decision, facts, "同一结果 " + row.kind() + " 有多行命中，档次重叠");
      }
    }
    return rows;
  }

  @Override
  public List<Object> places(
      String decision, Map<String, Object> facts, Map<String, BigDecimal> parameters) {
    List<TableText.Input> inputs = texts.get(decision).inputs();
    List<Object> places = new ArrayList<>(inputs.size());
    for (int column = 0; column < inputs.size(); column++) {
      Object value = facts.get(inputs.get(column).fact());
      places.add(
          value instanceof BigDecimal number
              ? bounds.get(decision).get(column).place(number, facts, parameters)
              : value);
    }
    return places;
  }

  @Override
  public List<RuleTable> worded(List<Policy.Parameter> parameters) {
    return new TableWording(manifest, texts, parameters).tables();
  }

  private List<Row> matching(
      String decision, Map<String, Object> facts, Map<String, Object> inputs) {
    try {
      return engine.matching(decisions.get(decision), inputs).stream()
          .map(rule -> row(decision, rule))
          .toList();
    } catch (RuntimeException e) {
      if (String.valueOf(e.getMessage()).startsWith(HIT_POLICY)) {
        throw fault(decision, facts, OVERLAP);
      }
      // the engine's own kinds are several, some of them internal: all are faults of the table
      FaultyPolicy faulty = fault(decision, facts, "决策表无法判定：" + e.getMessage());
      faulty.initCause(e);
      throw faulty;
    }
  }

  private FaultyPolicy fault(String decision, Map<String, Object> facts, String message) {
    return new FaultyPolicy(List.of(Fault.at(file + " " + decision, facts, message)));
  }

  private Row row(String decision, DmnEvaluatedDecisionRule rule) {
    Map<String, DmnEvaluatedOutput> outputs = rule.getOutputEntries();
    return new Row(
        text(outputs, "rule"),
        OutcomeKind.valueOf(text(outputs, "kind")),
        AmountKind.ofCode(text(outputs, "amountKind")).orElseThrow(),
        text(outputs, "parameter"),
        text(outputs, "cap"),
        step(text(outputs, "proposal")),
        step(text(outputs, "furthest")),
        texts.get(decision).reasons().get(rule.getId()));
  }

  private static String text(Map<String, DmnEvaluatedOutput> outputs, String name) {
    DmnEvaluatedOutput output = outputs.get(name);
    return output == null ? null : (String) output.getValue().getValue();
  }

  private static Row.Step step(String code) {
    return code == null ? null : Row.Step.valueOf(code);
  }

  @Override
  public List<Fault> faults(Map<String, BigDecimal> parameters, Set<String> changed) {
    BoundProbe probe = new BoundProbe(this, texts, parameters);
    return readings()
        .filter(reading -> texts.get(reading.decision()).isBoundedBy(changed))
        .flatMap(probe::faults)
        .toList();
  }

  /** Faults of all tables with these figures. */
  List<Fault> faults(Map<String, BigDecimal> parameters) {
    return readings().flatMap(new BoundProbe(this, texts, parameters)::faults).toList();
  }

  @Override
  public List<PolicyTable> texts() {
    return manifest.rules().stream()
        .flatMap(
            rule ->
                rule.readings().stream()
                    .map(reading -> texts.get(reading.decision()).readable(rule.id())))
        .toList();
  }

  private Stream<ReadingLine> readings() {
    return manifest.rules().stream().flatMap(rule -> rule.readings().stream());
  }
}
