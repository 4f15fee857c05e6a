package org.kaohe.policy;

import java.util.List;

/**
 * A decision table as people read it.
 *
 * @param decision its id
 * @param rule catalogue id of the rule that is read by it
 * @param inputs a column each
 */
public record PolicyTable(String decision, String rule, List<Column> inputs, List<Row> rows) {

  public PolicyTable {
    inputs = List.copyOf(inputs);
    rows = List.copyOf(rows);
  }

  /**
   * @param fact its name in the manifest
   * @param title its name for people
   */
  public record Column(String fact, String title) {}

  /**
   * What a row says. Figures stand in it as names of parameters.
   *
   * @param tests one for each input, as FEEL; {@code -} or empty: any
   * @param amountKind code such as {@code fixed}
   * @param parameter name of the amount's figure, or null
   * @param proposal the mildest step of an escalation, or null
   * @param furthest the harshest, or null
   * @param cap name of the figure that limits the amount, or null
   * @param reason {@code {name}} stands for a fact or parameter
   */
  public record Row(
      List<String> tests,
      OutcomeKind kind,
      String amountKind,
      String parameter,
      String proposal,
      String furthest,
      String cap,
      String reason) {

    public Row {
      tests = List.copyOf(tests);
    }
  }
}
