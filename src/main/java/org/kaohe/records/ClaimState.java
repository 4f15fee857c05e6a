package org.kaohe.records;

/** Where a claim stands. */
public enum ClaimState {
  CHECKING("待核对"),
  DECIDING("待审批"),
  APPROVED("已批准"),
  DECLINED("未批准");

  private final String label;

  ClaimState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean isOpen() {
    return this == CHECKING || this == DECIDING;
  }
}
