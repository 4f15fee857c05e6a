package org.kaohe.committee;

/** What became of a member's vote. */
public enum VoteState {
  OPEN("待投票"),
  CAST("已投票"),
  ABSTAINED("弃权"),
  /** Not cast by the due date, or no member any more. */
  ABSENT("缺席");

  private final String label;

  VoteState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
