package org.kaohe.escalation;

/** What the look at the employee's status right before serving found. */
public enum Recheck {
  UNCHANGED("状态未变"),
  /** Another protection than at the check: everything from there on anew. */
  CHANGED("保护状态有变，退回核查"),
  LEFT("员工已离职");

  private final String label;

  Recheck(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
