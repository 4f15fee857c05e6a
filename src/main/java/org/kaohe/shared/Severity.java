package org.kaohe.shared;

/** 程度 of a record; an empty cell is 轻微 (policies A6). */
public enum Severity {
  MINOR("轻微"),
  SERIOUS("严重"),
  GROSS("重大");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
