package org.kaohe.shared;

/** Whom a record or an outcome line is about. */
public enum SubjectType {
  EMPLOYEE("员工"),
  TEAM("团队"),
  DEPARTMENT("部门");

  private final String label;

  SubjectType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
