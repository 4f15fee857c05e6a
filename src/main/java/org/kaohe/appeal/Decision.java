package org.kaohe.appeal;

/** How a review ends; final inside the company. */
public enum Decision {
  /** The result stays. */
  UPHELD("维持原结果"),
  CHANGED("变更"),
  /** The line, or the result with what hangs on it, is taken back. */
  VOIDED("撤销");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
