package org.kaohe.portal.evidence;

/** Who reads a sheet. Whoever it is about reads it as such, also when working in HR. */
public enum Audience {
  /** The person concerned: what the decision rests on, never who reported or reviewed. */
  CONCERNED,
  HR;

  public boolean isHr() {
    return this == HR;
  }
}
