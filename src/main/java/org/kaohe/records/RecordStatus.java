package org.kaohe.records;

/** 状态 of a record; only verified ones count. */
public enum RecordStatus {
  PENDING("待核实"),
  VERIFIED("已核实"),
  UNFOUNDED("不成立"),
  /** Declared wrong by HR; only kaohe itself sets it, no file does. */
  VOIDED("已作废");

  private final String label;

  RecordStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
