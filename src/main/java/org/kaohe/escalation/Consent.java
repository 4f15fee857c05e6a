package org.kaohe.escalation;

/** What the employee says to another position (Labour Contract Law art. 35: in writing). */
public enum Consent {
  GIVEN("同意"),
  REFUSED("不同意"),
  NO_ANSWER("逾期未答复");

  private final String label;

  Consent(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
