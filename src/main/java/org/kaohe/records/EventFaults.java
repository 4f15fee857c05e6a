package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Whether somebody was there on the day of an event, and still is. */
@Component
class EventFaults {

  private final Staff staff;
  private final Clock clock;

  EventFaults(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  /** Leaves its faults in {@code reading}; what is null has its fault already. */
  void check(EmployeeNumber person, LocalDate date, Reading reading) {
    LocalDate today = LocalDate.now(clock);
    if (date != null && date.isAfter(today)) {
      reading.fault("日期", date, "日期还没有到");
    }
    if (person != null) {
      checkPerson(person, date == null || date.isAfter(today) ? today : date, today, reading);
    }
  }

  private void checkPerson(
      EmployeeNumber person, LocalDate date, LocalDate today, Reading reading) {
    Optional<StaffMember> now = staff.find(person, today);
    Optional<StaffMember> then = staff.find(person, date);
    if (now.isEmpty() && then.isEmpty()) {
      reading.fault("工号", person, Subjects.UNKNOWN);
    } else if (then.filter(member -> member.employedOn(date)).isEmpty()) {
      reading.fault("工号", person, Subjects.NOT_EMPLOYED.formatted(date));
    }
    now.filter(member -> member.leftOn() != null && member.leftOn().isBefore(today))
        .ifPresent(member -> reading.fault("工号", person, "该员工已于 %s 离职".formatted(member.leftOn())));
  }
}
