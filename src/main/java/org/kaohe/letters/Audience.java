package org.kaohe.letters;

/** Who may read a letter beside HR. */
public enum Audience {
  /** The addressee alone. */
  PERSON,
  /** The addressee and whoever was in the team on the letter's date. */
  TEAM,
  /** Whoever was in the department on the letter's date; there is no single addressee. */
  DEPARTMENT
}
