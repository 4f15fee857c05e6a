package org.kaohe.development;

/** How an improvement plan ended. */
public enum PlanResult {
  PASSED("达到目标"),
  FAILED("未达到目标"),
  /** Ended without a judgement, such as when the person left. */
  ABANDONED("中止"),
  /** What it rested on was corrected. */
  WITHDRAWN("撤回");

  private final String label;

  PlanResult(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
