package org.kaohe.portal;

import org.kaohe.escalation.CaseStep;
import org.kaohe.escalation.Gate;

/** How entries of a case's journal read. */
public final class CaseWords {

  private CaseWords() {}

  /** What came of the gate in Chinese, or null where the text alone says it. */
  public static String result(CaseStep step) {
    return switch (step.gate()) {
      case NEXT_STEP -> null;
      case REMINDED, PASSED_ON -> gate(step.result());
      default -> step.result();
    };
  }

  private static String gate(String name) {
    for (Gate gate : Gate.values()) {
      if (gate.name().equals(name)) {
        return gate.label();
      }
    }
    return name;
  }
}
