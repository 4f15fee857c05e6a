package org.kaohe.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** The company's people as on a day. Lists are in order of number. */
public interface Staff {

  Optional<StaffMember> find(EmployeeNumber number, LocalDate on);

  Map<EmployeeNumber, StaffMember> find(Collection<EmployeeNumber> numbers, LocalDate on);

  /** Everybody assigned to the department who is employed on that day. */
  List<StaffMember> ofDepartment(String department, LocalDate on);

  /**
   * Everybody employed on at least one day of the period who belongs to the department on its last
   * day or, if that is earlier, on their last one; as on that day. So everybody belongs to one
   * department a period.
   */
  List<StaffMember> ofDepartmentDuring(String department, Period period);

  /** People who report to this manager on that day. */
  List<StaffMember> reportsOf(EmployeeNumber manager, LocalDate on);

  /** The 经理 of the department, the first by number if there are several. */
  Optional<StaffMember> headOf(String department, LocalDate on);

  /** All 人力 employed on that day. */
  List<StaffMember> hr(LocalDate on);

  /** All 评委 employed on that day, of whatever department. */
  List<StaffMember> committee(LocalDate on);

  /** All 工会 employed on that day, of whatever department; implementations look them up at once. */
  default List<StaffMember> union(LocalDate on) {
    return departments(on).stream()
        .flatMap(department -> ofDepartment(department, on).stream())
        .filter(member -> member.has(StaffRole.UNION))
        .toList();
  }

  List<String> departments(LocalDate on);

  /** The named substitute of somebody who is on leave on that day. */
  Optional<EmployeeNumber> substituteOf(EmployeeNumber absent, LocalDate on);

  /** On leave on that day, with or without a substitute. */
  boolean isAbsent(EmployeeNumber number, LocalDate on);

  /** Those of these who are on leave on that day; implementations look them up together. */
  default Set<EmployeeNumber> absentAmong(Collection<EmployeeNumber> numbers, LocalDate on) {
    return numbers.stream().filter(number -> isAbsent(number, on)).collect(Collectors.toSet());
  }
}
