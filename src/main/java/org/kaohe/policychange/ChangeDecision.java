package org.kaohe.policychange;

/** What a department's head says to a change. */
public enum ChangeDecision {
  APPROVED("批准", ChangeState.APPROVED),
  RETURNED("退回修改", ChangeState.DRAFT),
  REJECTED("否决", ChangeState.REJECTED);

  private final String label;
  private final ChangeState leadsTo;

  ChangeDecision(String label, ChangeState leadsTo) {
    this.label = label;
    this.leadsTo = leadsTo;
  }

  public String label() {
    return label;
  }

  ChangeState leadsTo() {
    return leadsTo;
  }
}
