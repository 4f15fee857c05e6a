package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kaohe.cycle.Cycle;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Component;

/** Names for the numbers of a month, of those who left in it too. */
@Component
class PeopleOfCycle {

  private final Staff staff;
  private final Clock clock;

  PeopleOfCycle(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  Map<EmployeeNumber, String> names(Cycle cycle) {
    Map<EmployeeNumber, String> names = new HashMap<>();
    LocalDate today = LocalDate.now(clock);
    staff.hr(today).forEach(member -> names.put(member.number(), member.name()));
    staff
        .ofDepartment(cycle.department(), today)
        .forEach(member -> names.put(member.number(), member.name()));
    staff
        .ofDepartmentDuring(cycle.department(), cycle.period())
        .forEach(member -> names.put(member.number(), member.name()));
    return names;
  }
}
