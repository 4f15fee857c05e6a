package org.kaohe.security;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do, by the engine group they are in. Authorities are {@code ROLE_} + name. */
public enum Role {
  EMPLOYEE("employee"),
  MANAGER("manager"),
  HEAD("head"),
  HR("hr"),
  COMMITTEE("committee"),
  UNION("union"),
  ADMIN("camunda-admin");

  private final String group;

  Role(String group) {
    this.group = group;
  }

  public String group() {
    return group;
  }

  public String authority() {
    return "ROLE_" + name();
  }

  public static Optional<Role> ofGroup(String group) {
    return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
  }
}
