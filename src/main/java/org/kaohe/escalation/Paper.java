package org.kaohe.escalation;

/** The papers of a case. */
public enum Paper {
  HEARING_INVITATION("陈述申辩通知"),
  WRITTEN_WARNING("书面警告"),
  DEMOTION("降级通知"),
  TRANSFER("调岗通知"),
  TERMINATION_NOTICE("解除劳动合同通知"),
  TERMINATION_CERTIFICATE("解除劳动合同证明"),
  CASE_CLOSED("结案通知");

  private final String label;

  Paper(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
