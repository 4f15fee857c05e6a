package org.kaohe.escalation;

/** The two ways of a case, which never mix (policies G6). */
public enum Ladder {
  /** Misconduct, Labour Contract Law art. 39. */
  CONDUCT("违纪"),
  /** Incompetence, Labour Contract Law art. 40(2): nobody is dismissed for a score. */
  PERFORMANCE("不能胜任");

  private final String label;

  Ladder(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
