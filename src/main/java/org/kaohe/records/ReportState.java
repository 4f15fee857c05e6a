package org.kaohe.records;

/** Where a report of misconduct stands. */
public enum ReportState {
  INVESTIGATING("调查中"),
  HEARING("听取陈述"),
  VERIFYING("待核实"),
  VERIFIED("已核实"),
  UNFOUNDED("不成立");

  private final String label;

  ReportState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean isOpen() {
    return this == INVESTIGATING || this == HEARING || this == VERIFYING;
  }
}
