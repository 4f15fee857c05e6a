package org.kaohe.development;

/** Where an assigned training stands. */
public enum TrainingState {
  ASSIGNED("待选场次"),
  ENROLLED("已报名"),
  COMPLETED("已完成"),
  /** Ended without being completed. */
  CLOSED("已终止");

  private final String label;

  TrainingState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
