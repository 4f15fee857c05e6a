package org.kaohe.escalation;

/** How a notice of termination was served. */
public enum Receipt {
  SIGNED("本人签收"),
  /** Before a witness. */
  REFUSED("本人拒签"),
  /** Not served: the employee's status changed since the approvals. */
  HELD_BACK("状态有变，暂停送达");

  private final String label;

  Receipt(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
