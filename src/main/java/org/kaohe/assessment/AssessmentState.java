package org.kaohe.assessment;

/** Where a person's assessment stands. */
public enum AssessmentState {
  PLANNED,
  STARTED,
  DONE,
  CANCELLED;

  public boolean isClosed() {
    return this == DONE || this == CANCELLED;
  }
}
