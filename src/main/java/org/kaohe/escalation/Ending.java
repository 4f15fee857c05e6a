package org.kaohe.escalation;

/** How a case ended. */
public enum Ending {
  NO_MEASURE("不作处理"),
  WARNED("书面警告"),
  IMPROVED("改进合格"),
  DEMOTED("已降级"),
  TRANSFERRED("已调岗"),
  DISMISSED("已解除劳动合同"),
  /** The employee's consent, or an approval, was refused. */
  REFUSED("未获同意或批准"),
  /** The law protects the employee (Labour Contract Law art. 42). */
  PROTECTED("受法律保护，终止处理"),
  /** Its cause fell, or the employee left. */
  WITHDRAWN("已撤回");

  private final String label;

  Ending(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
