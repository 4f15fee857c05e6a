package org.kaohe.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What a person submitted with a form. Taking a field removes the variable in the same transaction,
 * so that nothing of it stays in the engine.
 */
public final class Submission {

  private Submission() {}

  /**
   * Drops whatever else was submitted with a start form: left in the process, it would pass for
   * what a later task's form brings.
   */
  public static void dropRest(DelegateExecution started) {
    started.removeVariables();
  }

  public static Object take(VariableScope scope, String field) {
    Object submitted = scope.getVariable(field);
    scope.removeVariable(field);
    return submitted;
  }

  /** Trimmed; null if absent or blank. */
  public static String takeText(VariableScope scope, String field) {
    Object submitted = take(scope, field);
    String text = submitted == null ? "" : submitted.toString().strip();
    return text.isEmpty() ? null : text;
  }

  public static boolean takeFlag(VariableScope scope, String field) {
    return Boolean.parseBoolean(takeText(scope, field));
  }
}
