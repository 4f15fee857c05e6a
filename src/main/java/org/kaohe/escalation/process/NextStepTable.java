package org.kaohe.escalation.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.kaohe.escalation.Ending;
import org.kaohe.escalation.NextSteps;
import org.kaohe.escalation.Turn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The table {@code penalty-next-step.dmn} on the standalone engine, which keeps no history. */
@Component
class NextStepTable implements NextSteps {

  private static final String FILE = "bpmn/penalty-next-step.dmn";

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table;

  NextStepTable() throws IOException {
    try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
      table = engine.parseDecision("penalty-next-step", file);
    }
  }

  @Override
  public Decision decide(Question question) {
    var results = engine.evaluateDecisionTable(table, inputs(question));
    if (results.isEmpty()) {
      throw new IllegalStateException("no row of " + FILE + " for " + question);
    }
    DmnDecisionRuleResult row = results.getSingleResult();
    String ending = row.getEntry("ending");
    return new Decision(
        Turn.valueOf(row.getEntry("turn")),
        ending == null ? null : Ending.valueOf(ending),
        row.getEntry("reason"));
  }

  private static Map<String, Object> inputs(Question question) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("stage", question.stage().name());
    inputs.put("ladder", question.ladder().name());
    inputs.put("step", question.step() == null ? "-" : question.step().name());
    inputs.put("furthest", question.furthest().name());
    inputs.put("result", question.result() == null ? "-" : question.result());
    return inputs;
  }
}
