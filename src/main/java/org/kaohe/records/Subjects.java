package org.kaohe.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Whether the people, teams and departments of records were there on the records' dates. */
@Service
class Subjects {

  private final Staff staff;

  Subjects(Staff staff) {
    this.staff = staff;
  }

  void refuseAbsent(List<RecordRow> rows) {
    Map<LocalDate, List<RecordRow>> people = byDate(rows, SubjectType.EMPLOYEE);
    people.forEach(this::refusePeople);
    Map<LocalDate, List<RecordRow>> departments = byDate(rows, SubjectType.DEPARTMENT);
    departments.forEach(this::refuseDepartments);
    refuseTeams(of(rows, SubjectType.TEAM));
  }

  private void refusePeople(LocalDate date, List<RecordRow> rows) {
    Set<EmployeeNumber> numbers = rows.stream().map(Subjects::employee).collect(Collectors.toSet());
    Map<EmployeeNumber, StaffMember> known = staff.find(numbers, date);
    for (RecordRow row : rows) {
      StaffMember member = known.get(employee(row));
      if (member == null) {
        row.row().fault(RecordHeadings.EMPLOYEE, row.facts().subject(), "员工表中没有这个工号");
      } else if (!member.employedOn(date)) {
        row.row()
            .fault(RecordHeadings.EMPLOYEE, row.facts().subject(), "该员工在 %s 不在职".formatted(date));
      }
    }
  }

  private void refuseDepartments(LocalDate date, List<RecordRow> rows) {
    Set<String> known = new HashSet<>(staff.departments(date));
    rows.stream()
        .filter(row -> !known.contains(row.facts().subject()))
        .forEach(
            row ->
                row.row()
                    .fault(
                        RecordHeadings.DEPARTMENT,
                        row.facts().subject(),
                        "%s 没有这个部门".formatted(date)));
  }

  private void refuseTeams(List<RecordRow> rows) {
    Map<Period, Map<String, Set<String>>> known = new HashMap<>();
    for (RecordRow row : rows) {
      Period month = row.facts().ownMonth();
      String team = row.facts().subject();
      int departments =
          known.computeIfAbsent(month, this::departmentsByTeam).getOrDefault(team, Set.of()).size();
      if (departments != 1) {
        String fault = departments == 0 ? "%s 没有这个团队" : "%s 几个部门都有这个名称的团队，无法确定是哪一个";
        row.row().fault(RecordHeadings.TEAM, team, fault.formatted(month));
      }
    }
  }

  private Map<String, Set<String>> departmentsByTeam(Period month) {
    return staff.departments(month.lastDay()).stream()
        .flatMap(department -> staff.ofDepartmentDuring(department, month).stream())
        .collect(
            Collectors.groupingBy(
                StaffMember::team,
                Collectors.mapping(StaffMember::department, Collectors.toSet())));
  }

  private static Map<LocalDate, List<RecordRow>> byDate(List<RecordRow> rows, SubjectType type) {
    return of(rows, type).stream().collect(Collectors.groupingBy(row -> row.facts().date()));
  }

  private static List<RecordRow> of(List<RecordRow> rows, SubjectType type) {
    return rows.stream().filter(row -> row.facts().subjectType() == type).toList();
  }

  private static EmployeeNumber employee(RecordRow row) {
    return new EmployeeNumber(row.facts().subject());
  }
}
