package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.Set;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** Members of staff for tests of who reviews whom. */
final class People {

  private People() {}

  static StaffMember member(String number, String team, String manager, StaffRole... roles) {
    return member(number, team, manager, null, roles);
  }

  static StaffMember member(
      String number, String team, String manager, LocalDate leftOn, StaffRole... roles) {
    return new StaffMember(
        EmployeeNumber.of(number),
        "姓名" + number,
        "客服部",
        team,
        null,
        manager == null ? null : EmployeeNumber.of(manager),
        roles.length == 0 ? Set.of(StaffRole.EMPLOYEE) : Set.of(roles),
        LocalDate.of(2020, 1, 1),
        leftOn,
        Cny.of(5_000),
        Cny.of(8_000),
        null,
        null,
        null,
        null);
  }
}
