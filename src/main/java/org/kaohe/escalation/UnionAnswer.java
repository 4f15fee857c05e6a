package org.kaohe.escalation;

/** What the union says to a dismissal of which it was told (Labour Contract Law art. 43). */
public enum UnionAnswer {
  NO_OBJECTION("无异议"),
  /** The company has to consider it and to answer in writing. */
  OBJECTION("有异议"),
  /** Nothing until the deadline; the dismissal goes on. */
  NO_ANSWER("逾期未答复");

  private final String label;

  UnionAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
