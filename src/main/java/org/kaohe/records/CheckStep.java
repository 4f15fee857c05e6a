package org.kaohe.records;

/** Who checks a claim, in this order. */
public enum CheckStep {
  DIRECT("直接上级"),
  SECOND("上级的上级"),
  HR("人力");

  private final String label;

  CheckStep(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** HR is the last. */
  CheckStep next() {
    return this == DIRECT ? SECOND : HR;
  }
}
