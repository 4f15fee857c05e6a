package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** Who may review as a peer on a day: employed in the department as 员工 and not on leave. */
final class PeerPool {

  private PeerPool() {}

  static List<StaffMember> on(Staff staff, AssessmentRound round, LocalDate day) {
    List<StaffMember> employees =
        staff.ofDepartment(round.department(), day).stream()
            .filter(member -> member.has(StaffRole.EMPLOYEE))
            .toList();
    Set<EmployeeNumber> away =
        staff.absentAmong(employees.stream().map(StaffMember::number).toList(), day);
    return employees.stream().filter(member -> !away.contains(member.number())).toList();
  }
}
