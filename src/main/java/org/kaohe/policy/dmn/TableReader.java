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
    try {
      DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
      return read(model, file, manifest);
    } catch (ModelException | DmnEngineException e) {
      throw new FaultyPolicy(List.of(Fault.at(file, null, causes(e))));
    }
  }

  private DmnTables read(DmnModelInstance model, String file, Manifest manifest) {
    Map<String, TableText> texts = new HashMap<>();
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      if (decision.getExpression() instanceof DecisionTable table) {
        texts.put(decision.getId(), text(decision.getId(), table));
      }
    }
    FaultyPolicy.refuse(new TableCheck(file, manifest, texts).faults());
    Map<String, DmnDecision> decisions = new HashMap<>();
    engine
        .engine()
        .parseDecisions(model)
        .forEach(decision -> decisions.put(decision.getKey(), decision));
    DmnTables tables = new DmnTables(file, manifest, engine, decisions, texts);
    FaultyPolicy.refuse(tables.faults(manifest.defaults()));
    return tables;
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
