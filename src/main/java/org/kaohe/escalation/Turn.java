package org.kaohe.escalation;

/** Where a case goes next, as its decision table says. */
public enum Turn {
  PROPOSE_ON_CONDUCT,
  PROPOSE_ON_PERFORMANCE,
  WARN,
  PLAN,
  PROPOSE_AFTER_PLAN,
  CHANGE_POSITION,
  DISMISS,
  CLOSE,
  /** What was proposed is not allowed there. */
  REFUSE
}
