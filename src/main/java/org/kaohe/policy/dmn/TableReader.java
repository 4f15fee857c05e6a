package org.kaohe.policy.dmn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.shared.Fault;

/** Reads a policy's decision tables and refuses faulty ones. */
final class TableReader {

  private final RecordingEngine engine;

  TableReader(RecordingEngine engine) {
    this.engine = engine;
  }

  /**
   * @throws FaultyPolicy with every fault
   */
  DmnTables read(byte[] content, String file, Manifest manifest) {
    TableSource source = parse(content, file);
    FaultyPolicy.refuse(faults(source, manifest));
    return read(source, manifest);
  }

  /**
   * @throws FaultyPolicy if it is no DMN
   */
  TableSource parse(byte[] content, String file) {
    try {
      DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
      Map<String, TableText> texts = new HashMap<>();
      for (Decision decision : model.getModelElementsByType(Decision.class)) {
        if (decision.getExpression() instanceof DecisionTable table) {
          texts.put(decision.getId(), text(decision.getId(), table));
        }
      }
      return new TableSource(file, model, texts);
    } catch (ModelException e) {
      throw fault(file, e);
    }
  }

  /** What is wrong with the tables beside a manifest, be it faulty itself. */
  static List<Fault> faults(TableSource source, Manifest manifest) {
    return new TableCheck(source.file(), manifest, source.texts()).faults();
  }

  /**
   * Tables without such faults.
   *
   * @throws FaultyPolicy with what only shows when they are tried at their bounds
   */
  DmnTables read(TableSource source, Manifest manifest) {
    Map<String, DmnDecision> decisions = new HashMap<>();
    try {
      engine
          .engine()
          .parseDecisions(source.model())
          .forEach(decision -> decisions.put(decision.getKey(), decision));
    } catch (ModelException | DmnEngineException e) {
      throw fault(source.file(), e);
    }
    DmnTables tables = new DmnTables(source.file(), manifest, engine, decisions, source.texts());
    FaultyPolicy.refuse(tables.faults(manifest.defaults()));
    return tables;
  }

  private static FaultyPolicy fault(String file, RuntimeException e) {
    return new FaultyPolicy(List.of(Fault.at(file, null, "不是完好的 DMN 1.3 文件：" + causes(e))));
  }

  private static TableText text(String decision, DecisionTable table) {
    boolean aggregates = table.getAggregation() != null;
    return new TableText(
        decision,
        table.getHitPolicy() + (aggregates ? " " + table.getAggregation() : ""),
        table.getInputs().stream().map(TableReader::input).toList(),
        table.getOutputs().stream().map(Output::getName).toList(),
        table.getRules().stream().map(TableReader::row).toList());
  }

  private static TableText.Input input(Input input) {
    String fact = content(input.getInputExpression().getText());
    return new TableText.Input(
        fact,
        input.getInputExpression().getTypeRef(),
        input.getLabel() == null ? fact : input.getLabel());
  }

  private static TableText.RowText row(Rule rule) {
    return new TableText.RowText(
        rule.getId(),
        rule.getDescription() == null ? null : content(rule.getDescription()),
        rule.getInputEntries().stream().map(entry -> content(entry.getText())).toList(),
        rule.getOutputEntries().stream().map(entry -> content(entry.getText())).toList());
  }

  private static String content(ModelElementInstance element) {
    return element == null ? "" : element.getTextContent().strip();
  }

  private static String causes(Throwable e) {
    List<String> messages = new ArrayList<>();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      messages.add(cause.getMessage());
    }
    return String.join(" <- ", messages);
  }
}
