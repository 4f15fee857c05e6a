package org.kaohe.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Accounts.Account;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Opens the demo company's accounts with the one password that the README tells. */
@Service
@Profile("demo")
public class DemoAccounts {

  static final String PASSWORD = "kaohe-demo";
  private static final EmployeeNumber ADMIN = EmployeeNumber.of("admin");

  private final Accounts accounts;
  private final Staff staff;
  private final Clock clock;

  DemoAccounts(Accounts accounts, Staff staff, Clock clock) {
    this.accounts = accounts;
    this.staff = staff;
    this.clock = clock;
  }

  /** For the administrator and everybody in the company who has an account. */
  void open() {
    accounts.put(List.of(new Account(ADMIN, "系统管理员", null, Set.of(Accounts.ADMIN))));
    LocalDate today = LocalDate.now(clock);
    Set<EmployeeNumber> people =
        staff.departments(today).stream()
            .flatMap(department -> staff.ofDepartment(department, today).stream())
            .map(StaffMember::number)
            .collect(Collectors.toSet());
    Stream.concat(Stream.of(ADMIN), accounts.existing(people).stream())
        .forEach(number -> accounts.setPassword(number, PASSWORD));
  }
}
