package org.kaohe.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

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

  public static Set<GrantedAuthority> authorities(Set<Role> roles) {
    return roles.stream()
        .map(role -> new SimpleGrantedAuthority(role.authority()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public static Optional<Role> ofGroup(String group) {
    return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
  }
}
