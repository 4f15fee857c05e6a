package org.kaohe.escalation;

/** Where a case stands. */
public enum CaseState {
  OPEN("处理中"),
  CLOSED("已结案");

  private final String label;

  CaseState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
