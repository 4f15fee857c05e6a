package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.stereotype.Component;

/** Who may report misconduct: managers, HR and quality check. */
@Component
class Reporters {

  private final Staff staff;
  private final RecordSettings settings;
  private final Clock clock;

  Reporters(Staff staff, RecordSettings settings, Clock clock) {
    this.staff = staff;
    this.settings = settings;
    this.clock = clock;
  }

  void expect(EmployeeNumber by) {
    LocalDate today = LocalDate.now(clock);
    boolean allowed =
        staff
            .find(by, today)
            .filter(member -> member.employedOn(today))
            .filter(member -> mayReport(member, today))
            .isPresent();
    if (!allowed) {
      throw Refused.forbidden("只有主管、经理、人力和质检人员可以提交违纪报告");
    }
  }

  private boolean mayReport(StaffMember member, LocalDate today) {
    return member.has(StaffRole.SUPERVISOR)
        || member.has(StaffRole.MANAGER)
        || member.has(StaffRole.HR)
        || checksQuality(member)
        || !staff.reportsOf(member.number(), today).isEmpty();
  }

  private boolean checksQuality(StaffMember member) {
    return member.position() != null && member.position().contains(settings.qualityPosition());
  }
}
