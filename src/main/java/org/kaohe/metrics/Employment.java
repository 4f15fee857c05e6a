package org.kaohe.metrics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Whether people were employed in a period. */
@Service
class Employment {

  private final Staff staff;

  Employment(Staff staff) {
    this.staff = staff;
  }

  /** In Chinese, by person; nobody who was employed on at least one of the days. */
  Map<EmployeeNumber, String> faults(Collection<EmployeeNumber> people, Period period) {
    Map<EmployeeNumber, StaffMember> known = staff.find(people, period.lastDay());
    Map<EmployeeNumber, String> faults = new HashMap<>();
    for (EmployeeNumber number : people) {
      StaffMember member = known.get(number);
      if (member == null) {
        faults.put(number, "员工表中没有这个工号");
      } else if (!employedDuring(member, period)) {
        faults.put(number, "该员工在 %s 不在职".formatted(period));
      }
    }
    return faults;
  }

  private static boolean employedDuring(StaffMember member, Period period) {
    return !member.hiredOn().isAfter(period.lastDay())
        && (member.leftOn() == null || !member.leftOn().isBefore(period.firstDay()));
  }
}
