package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody of the company, for HR to look up; also who has left. */
@Service
@Transactional(readOnly = true)
public class PersonDesk {

  private final Staff staff;
  private final Clock clock;

  PersonDesk(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * As today, or as on the last day of who has left.
   *
   * @throws Refused if nobody has that number
   */
  public StaffMember member(String number) {
    if (!EmployeeNumber.isValid(number)) {
      throw unknown();
    }
    return staff
        .find(EmployeeNumber.of(number), LocalDate.now(clock))
        .orElseThrow(PersonDesk::unknown);
  }

  /** Of whoever is known; nulls are passed over. */
  public Map<EmployeeNumber, String> names(Stream<EmployeeNumber> numbers) {
    LocalDate today = LocalDate.now(clock);
    return numbers
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(number -> staff.find(number, today).stream())
        .collect(Collectors.toMap(StaffMember::number, StaffMember::name));
  }

  /**
   * @param wanted part of a number, name, team or department; blank finds everybody
   */
  public Paged<StaffMember> find(String wanted, int page) {
    LocalDate today = LocalDate.now(clock);
    String part = wanted == null ? "" : wanted.strip();
    List<StaffMember> found =
        staff.departments(today).stream()
            .flatMap(department -> staff.ofDepartment(department, today).stream())
            .filter(member -> fits(member, part))
            .toList();
    return Paged.of(found, page);
  }

  private static boolean fits(StaffMember member, String part) {
    return member.number().value().contains(part)
        || member.name().contains(part)
        || member.department().contains(part)
        || member.team() != null && member.team().contains(part);
  }

  private static Refused unknown() {
    return Refused.unknown("employee-unknown", "没有这个工号的员工");
  }
}
