package org.kaohe.policy.rules;

import org.kaohe.policy.OutcomeKind;

/**
 * A row of a decision table: codes and names of parameters, no amounts.
 *
 * @param parameter name of the figure; null where the kind of amount needs none
 * @param cap name of the figure that the amount never exceeds, or null
 * @param proposal the mildest step an escalation proposes, or null
 * @param furthest the harshest, or null
 * @param reason the row's description; {@code {name}} stands for a fact or parameter
 */
public record Row(
    String rule,
    OutcomeKind kind,
    AmountKind amountKind,
    String parameter,
    String cap,
    Step proposal,
    Step furthest,
    String reason) {

  /** Steps of an escalation, mildest first. */
  public enum Step {
    REVIEW("复核"),
    DEMOTION("降职"),
    TRANSFER("调岗"),
    DISMISSAL("解除劳动合同");

    private final String label;

    Step(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
