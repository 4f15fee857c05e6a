package org.kaohe.policychange;

/** Where a change stands. */
public enum ChangeState {
  DRAFT("起草中"),
  CONSULTING("征求意见"),
  ANSWERING("答复意见"),
  APPROVING("待审批"),
  APPROVED("已批准"),
  ANNOUNCED("已公布"),
  IN_FORCE("已生效"),
  REJECTED("已否决"),
  WITHDRAWN("已撤回");

  private final String label;

  ChangeState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Told to everybody: nothing of it can be taken back. */
  public boolean isTold() {
    return this == ANNOUNCED || this == IN_FORCE;
  }

  public boolean isOver() {
    return this == IN_FORCE || this == REJECTED || this == WITHDRAWN;
  }
}
