package org.kaohe.cycle;

import java.util.List;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.stereotype.Service;

/** Whose period it is: everybody with the role 员工 who was employed in the department during it. */
@Service
class AssessedPeople {

  private final Staff staff;

  AssessedPeople(Staff staff) {
    this.staff = staff;
  }

  List<StaffMember> of(Cycle cycle) {
    return staff.ofDepartmentDuring(cycle.department(), cycle.period()).stream()
        .filter(member -> member.has(StaffRole.EMPLOYEE))
        .toList();
  }
}
