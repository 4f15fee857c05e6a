package org.kaohe.escalation;

/** What an approver says. */
public enum Approval {
  APPROVED("批准"),
  REFUSED("不批准");

  private final String label;

  Approval(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
