package org.kaohe.cycle;

/** Where a department's period stands. */
public enum CycleState {
  /** HR completes and confirms the figures. */
  OPEN("待确认指标"),
  /** Assessments are being written. */
  COLLECTING("考核进行中"),
  /** HR looks at provisional scores. */
  CONSOLIDATING("人力汇总中"),
  /** Without reviews: waits for what it is computed from. */
  COMPUTING("待计算"),
  /** HR confirms the outcomes. */
  CONFIRMING("待确认奖惩"),
  /** Employees see their results and may appeal. */
  PUBLISHED("已公布"),
  /** Nothing moves any more; payroll may be taken. */
  FINAL("已定稿"),
  CANCELLED("已取消");

  private final String label;

  CycleState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
