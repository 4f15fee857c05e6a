package org.kaohe.staff;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/** The logins of people and the groups they are in. User ids are employee numbers. */
public interface Accounts {

  String EMPLOYEE = "employee";
  String MANAGER = "manager";
  String HEAD = "head";
  String HR = "hr";
  String COMMITTEE = "committee";
  String UNION = "union";
  String ADMIN = "camunda-admin";

  /** Creates missing accounts, without a usable password, and sets names, mails and groups. */
  void put(Collection<Account> accounts);

  /**
   * Ends the login of these people; their accounts and memberships are removed. An administrator's
   * stays as it is: only another administrator takes it away.
   */
  void remove(Collection<EmployeeNumber> numbers);

  /** Those of these who have an account. */
  Set<EmployeeNumber> existing(Collection<EmployeeNumber> numbers);

  /** Those of these whose account is an administrator's. */
  Set<EmployeeNumber> administrators(Collection<EmployeeNumber> numbers);

  /** Groups by user, for those of these who have an account. */
  Map<EmployeeNumber, Set<String>> groupsOf(Collection<EmployeeNumber> numbers);

  void setPassword(EmployeeNumber number, String password);

  /**
   * @param groups all groups of the person; {@link #ADMIN} is never taken away by a sync
   */
  record Account(EmployeeNumber number, String name, String email, Set<String> groups) {
    public Account {
      groups = Set.copyOf(groups);
    }
  }
}
