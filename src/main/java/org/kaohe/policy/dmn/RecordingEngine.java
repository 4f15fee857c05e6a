package org.kaohe.policy.dmn;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/**
 * The standalone DMN engine, which says which rows matched: its result has the outputs alone, while
 * each row's description is the reason people read. It compares numbers exactly to 15 significant
 * digits (an input's value passes through a double), more than any figure or mean here needs.
 */
final class RecordingEngine {

  private final ThreadLocal<List<DmnEvaluatedDecisionRule>> matched = new ThreadLocal<>();
  private final DmnEngine engine;

  RecordingEngine() {
    DmnEngineConfiguration configuration =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::remember));
    engine = configuration.buildEngine();
  }

  private void remember(DmnDecisionTableEvaluationEvent event) {
    matched.set(event.getMatchingRules());
  }

  DmnEngine engine() {
    return engine;
  }

  /** The rows that match, in order of the table. */
  List<DmnEvaluatedDecisionRule> matching(DmnDecision decision, Map<String, Object> inputs) {
    try {
      engine.evaluateDecisionTable(decision, inputs);
      return matched.get();
    } finally {
      matched.remove();
    }
  }
}
