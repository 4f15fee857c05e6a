package org.kaohe.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** People in memory, the same on every day of their employment. */
public class FakeStaff implements Staff {

  private final List<StaffMember> members = new ArrayList<>();

  /** Role 员工, fixed pay 5,000 and gross pay 8,000. */
  public FakeStaff employed(String number, String department, String team, String from, String to) {
    members.removeIf(member -> member.number().value().equals(number));
    members.add(
        new StaffMember(
            new EmployeeNumber(number),
            "姓名" + number,
            department,
            team,
            null,
            null,
            Set.of(StaffRole.EMPLOYEE),
            LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            Cny.of(5_000),
            Cny.of(8_000),
            null,
            null,
            null,
            null));
    members.sort(Comparator.comparing(StaffMember::number));
    return this;
  }

  public FakeStaff employed(String number, String department, String team) {
    return employed(number, department, team, "2020-01-01", null);
  }

  @Override
  public Optional<StaffMember> find(EmployeeNumber number, LocalDate on) {
    return members.stream().filter(member -> member.number().equals(number)).findFirst();
  }

  @Override
  public Map<EmployeeNumber, StaffMember> find(Collection<EmployeeNumber> numbers, LocalDate on) {
    Map<EmployeeNumber, StaffMember> found = new TreeMap<>();
    numbers.forEach(number -> find(number, on).ifPresent(m -> found.put(number, m)));
    return found;
  }

  @Override
  public List<StaffMember> ofDepartment(String department, LocalDate on) {
    return members.stream()
        .filter(member -> member.department().equals(department) && member.employedOn(on))
        .toList();
  }

  @Override
  public List<StaffMember> ofDepartmentDuring(String department, Period period) {
    return members.stream()
        .filter(member -> member.department().equals(department))
        .filter(member -> !member.hiredOn().isAfter(period.lastDay()))
        .filter(member -> member.leftOn() == null || !member.leftOn().isBefore(period.firstDay()))
        .toList();
  }

  @Override
  public List<StaffMember> reportsOf(EmployeeNumber manager, LocalDate on) {
    return members.stream().filter(member -> manager.equals(member.manager())).toList();
  }

  @Override
  public Optional<StaffMember> headOf(String department, LocalDate on) {
    return Optional.empty();
  }

  @Override
  public List<StaffMember> hr(LocalDate on) {
    return List.of();
  }

  @Override
  public List<StaffMember> committee(LocalDate on) {
    return List.of();
  }

  @Override
  public List<String> departments(LocalDate on) {
    return members.stream().map(StaffMember::department).distinct().sorted().toList();
  }

  @Override
  public Optional<EmployeeNumber> substituteOf(EmployeeNumber absent, LocalDate on) {
    return Optional.empty();
  }

  @Override
  public boolean isAbsent(EmployeeNumber number, LocalDate on) {
    return false;
  }
}
