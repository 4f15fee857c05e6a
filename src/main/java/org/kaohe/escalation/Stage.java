package org.kaohe.escalation;

/** Where a case stands when its next step is decided. */
public enum Stage {
  HEARD,
  PROPOSED,
  /** After the improvement plan, by the direct manager. */
  ASSESSED,
  PROPOSED_AGAIN
}
