package org.kaohe.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test class, and says so, where there is no Docker. */
public class WhereDockerIs implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return MySqlImage.available()
        ? ConditionEvaluationResult.enabled("Docker is here")
        : ConditionEvaluationResult.disabled("SKIPPED: no Docker, no test on the MySQL image");
  }
}
