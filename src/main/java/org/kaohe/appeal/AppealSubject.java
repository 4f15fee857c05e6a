package org.kaohe.appeal;

/** What an appeal is about. */
public enum AppealSubject {
  RESULT("考核结果"),
  LINE("奖惩"),
  INELIGIBILITY("未参评");

  private final String label;

  AppealSubject(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
