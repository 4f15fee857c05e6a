package org.kaohe.assessment;

/** What became of a request to review somebody. */
public enum ReviewState {
  OPEN,
  DONE,
  /** Not done by its due date. */
  MISSED,
  /** HR, or leaving the company, freed the reviewer from it. */
  EXCUSED,
  /** Somebody else was asked instead. */
  REPLACED,
  /** The collection ended, or was cancelled, before its due date. */
  CANCELLED
}
