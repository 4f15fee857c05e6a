package org.kaohe.staff;

/** 角色 of the staff file. */
public enum StaffRole {
  EMPLOYEE("员工"),
  SUPERVISOR("主管"),
  MANAGER("经理"),
  HR("人力"),
  COMMITTEE("评委"),
  UNION("工会");

  private final String label;

  StaffRole(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
