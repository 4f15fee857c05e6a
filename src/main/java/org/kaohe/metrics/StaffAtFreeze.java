package org.kaohe.metrics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** The staff file as on the last day of a period, or on people's last one in it. */
@Service
class StaffAtFreeze {

  private final Staff staff;

  StaffAtFreeze(Staff staff) {
    this.staff = staff;
  }

  /**
   * @throws Refused naming everybody who is not known
   */
  Map<EmployeeNumber, StaffMember> of(
      String department, Period period, Collection<EmployeeNumber> people) {
    Map<EmployeeNumber, StaffMember> found = new HashMap<>();
    staff.ofDepartmentDuring(department, period).forEach(m -> found.put(m.number(), m));
    Set<EmployeeNumber> others = new TreeSet<>(people);
    others.removeAll(found.keySet());
    if (!others.isEmpty()) {
      found.putAll(staff.find(others, period.lastDay()));
      others.removeAll(found.keySet());
      refuse(others);
    }
    return found;
  }

  private static void refuse(Set<EmployeeNumber> unknown) {
    if (!unknown.isEmpty()) {
      List<Fault> faults =
          unknown.stream().map(number -> Fault.at("工号", number, "员工表中没有这个工号")).toList();
      throw Refused.invalid("employee-unknown", "有员工不在员工表中", faults);
    }
  }
}
