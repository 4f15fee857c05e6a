package org.kaohe.escalation;

/** What a case may come to, from the mildest to the harshest. */
public enum Step {
  /** Nothing is done. */
  END("不作处理"),
  WRITTEN_WARNING("书面警告"),
  PLAN("改进计划"),
  /** Only as a bound of a policy: no demotion, no transfer, no dismissal. */
  REVIEW("复核"),
  DEMOTION("降级"),
  TRANSFER("调岗"),
  DISMISSAL("解除劳动合同");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
