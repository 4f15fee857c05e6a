package org.kaohe.committee;

/** Where an election stands. */
public enum ElectionState {
  /** Called; the members are not asked yet. */
  CALLED("待召集"),
  VOTING("投票中"),
  DECIDED("已有结果"),
  CANCELLED("已取消");

  private final String label;

  ElectionState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
