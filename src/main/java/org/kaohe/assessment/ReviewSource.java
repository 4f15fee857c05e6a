package org.kaohe.assessment;

/** 来源 of a review. */
public enum ReviewSource {
  SELF("自评"),
  PEER("互评"),
  MANAGER("上级");

  private final String label;

  ReviewSource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
