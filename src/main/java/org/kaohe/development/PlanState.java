package org.kaohe.development;

/** Where an improvement plan stands. */
public enum PlanState {
  OPENED("待制定"),
  SET("待员工确认"),
  RUNNING("进行中"),
  CONCLUDED("已结束");

  private final String label;

  PlanState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
