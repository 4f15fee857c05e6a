package org.kaohe.calendar;

/** 类型 of the calendar file. */
public enum DayType {
  OFF("休"),
  WORK("班");

  private final String label;

  DayType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
