package org.kaohe.staff;

import java.util.HashSet;
import java.util.Set;

/** The groups that follow from a person's roles and reports. */
final class AccountGroups {

  private AccountGroups() {}

  /**
   * @param leading somebody reports to the person
   */
  static Set<String> of(StaffMember member, boolean leading) {
    Set<String> groups = new HashSet<>();
    for (StaffRole role : member.roles()) {
      groups.addAll(of(role));
    }
    if (leading) {
      groups.add(Accounts.MANAGER);
    }
    return groups;
  }

  private static Set<String> of(StaffRole role) {
    return switch (role) {
      case EMPLOYEE -> Set.of(Accounts.EMPLOYEE);
      case SUPERVISOR -> Set.of(Accounts.MANAGER);
      case MANAGER -> Set.of(Accounts.MANAGER, Accounts.HEAD);
      case HR -> Set.of(Accounts.HR);
      case COMMITTEE -> Set.of(Accounts.COMMITTEE);
      case UNION -> Set.of(Accounts.UNION);
    };
  }
}
