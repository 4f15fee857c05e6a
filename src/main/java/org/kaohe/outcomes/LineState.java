package org.kaohe.outcomes;

/** Where an outcome line stands. */
public enum LineState {
  PROPOSED("待确认"),
  CONFIRMED("已确认"),
  PUBLISHED("已发布"),
  FINAL("已生效"),
  /** Another line stands in its place. */
  REVERSED("已更正"),
  /** Nothing stands in its place. */
  VOIDED("已作废");

  private final String label;

  LineState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** It counts: neither reversed nor voided. */
  public boolean isStanding() {
    return ordinal() <= FINAL.ordinal();
  }
}
