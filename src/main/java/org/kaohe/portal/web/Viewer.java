package org.kaohe.portal.web;

import java.util.Set;
import org.kaohe.security.Role;

/** Who looks at a page. */
public record Viewer(String id, String name, Set<Role> roles) {

  public boolean isEmployee() {
    return roles.contains(Role.EMPLOYEE);
  }

  /** Has a team of his own. */
  public boolean isManager() {
    return roles.contains(Role.MANAGER) || roles.contains(Role.HEAD);
  }

  /** Reviews appeals that passed on from HR. */
  public boolean isHead() {
    return roles.contains(Role.HEAD);
  }

  public boolean isHr() {
    return roles.contains(Role.HR);
  }

  /** Votes on awards. */
  public boolean isCommittee() {
    return roles.contains(Role.COMMITTEE);
  }

  public boolean isAdmin() {
    return roles.contains(Role.ADMIN);
  }

  /** What they are, in words. */
  public String roleNames() {
    if (isCommittee() && !isHr() && !isManager() && !isEmployee()) {
      return "评委";
    }
    return isHr() ? "人力" : isManager() ? "管理者" : isAdmin() ? "系统管理员" : "员工";
  }
}
