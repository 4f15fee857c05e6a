package org.kaohe.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Whether the people, teams and departments of records were there on the records' dates. */
@Service
class Subjects {

  static final String UNKNOWN = "员工表中没有这个工号";
  static final String NOT_EMPLOYED = "该员工在 %s 不在职";
  private static final String NO_DEPARTMENT = "%s 没有这个部门";

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

  /** As {@link #refuseAbsent}, of one record by itself. */
  List<Fault> faultsOf(CaseFacts facts) {
    return switch (facts.subjectType()) {
      case EMPLOYEE -> faultsOf(new EmployeeNumber(facts.subject()), facts.date());
      case TEAM -> faultsOfTeam(facts.subject(), facts.ownMonth());
      case DEPARTMENT ->
          staff.departments(facts.date()).contains(facts.subject())
              ? List.of()
              : List.of(Fault.at("部门", facts.subject(), NO_DEPARTMENT.formatted(facts.date())));
    };
  }

  /** Whether the person was employed on that day. */
  List<Fault> faultsOf(EmployeeNumber number, LocalDate date) {
    Optional<StaffMember> member = staff.find(number, date);
    if (member.isEmpty()) {
      return List.of(Fault.at("工号", number, UNKNOWN));
    }
    return member.get().employedOn(date)
        ? List.of()
        : List.of(Fault.at("工号", number, NOT_EMPLOYED.formatted(date)));
  }

  private List<Fault> faultsOfTeam(String team, Period month) {
    int departments = departmentsByTeam(month).getOrDefault(team, Set.of()).size();
    return departments == 1
        ? List.of()
        : List.of(Fault.at("团队", team, teamFault(departments).formatted(month)));
  }

  private static String teamFault(int departments) {
    return departments == 0 ? "%s 没有这个团队" : "%s 几个部门都有这个名称的团队，无法确定是哪一个";
  }

  private void refusePeople(LocalDate date, List<RecordRow> rows) {
    Set<EmployeeNumber> numbers = rows.stream().map(Subjects::employee).collect(Collectors.toSet());
    Map<EmployeeNumber, StaffMember> known = staff.find(numbers, date);
    for (RecordRow row : rows) {
      StaffMember member = known.get(employee(row));
      if (member == null) {
        row.row().fault(RecordHeadings.EMPLOYEE, row.facts().subject(), UNKNOWN);
      } else if (!member.employedOn(date)) {
        row.row()
            .fault(RecordHeadings.EMPLOYEE, row.facts().subject(), NOT_EMPLOYED.formatted(date));
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
                        NO_DEPARTMENT.formatted(date)));
  }

  private void refuseTeams(List<RecordRow> rows) {
    Map<Period, Map<String, Set<String>>> known = new HashMap<>();
    for (RecordRow row : rows) {
      Period month = row.facts().ownMonth();
      String team = row.facts().subject();
      int departments =
          known.computeIfAbsent(month, this::departmentsByTeam).getOrDefault(team, Set.of()).size();
      if (departments != 1) {
        row.row().fault(RecordHeadings.TEAM, team, teamFault(departments).formatted(month));
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
