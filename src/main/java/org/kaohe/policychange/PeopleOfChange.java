package org.kaohe.policychange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Whom a change concerns and who may decide it. */
@Service
public class PeopleOfChange {

  private static final Set<ChangeAction.Kind> WRITING =
      EnumSet.of(ChangeAction.Kind.DRAFTED, ChangeAction.Kind.REVISED);

  private final Staff staff;
  private final ChangeJournal journal;
  private final Clock clock;

  PeopleOfChange(Staff staff, ChangeJournal journal, Clock clock) {
    this.staff = staff;
    this.journal = journal;
    this.clock = clock;
  }

  /** Everybody who works in its departments today. */
  Set<EmployeeNumber> concerned(PolicyChange change) {
    return change.departmentNames().stream()
        .flatMap(department -> staff.ofDepartment(department, today()).stream())
        .map(StaffMember::number)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean concerns(PolicyChange change, EmployeeNumber somebody) {
    return departmentOf(somebody)
        .filter(department -> change.departmentNames().contains(department))
        .findAny()
        .isPresent();
  }

  Stream<String> departmentOf(EmployeeNumber somebody) {
    return staff.find(somebody, today()).stream().map(StaffMember::department);
  }

  /**
   * The heads of its departments but its authors, whoever ever drafted or revised it; where there
   * is none, the other heads of the company.
   */
  public List<EmployeeNumber> approvers(PolicyChange change) {
    Set<EmployeeNumber> authors = authors(change);
    List<EmployeeNumber> own = heads(change.departmentNames(), authors);
    return own.isEmpty() ? heads(staff.departments(today()), authors) : own;
  }

  private Set<EmployeeNumber> authors(PolicyChange change) {
    return journal.of(change.id()).stream()
        .filter(action -> WRITING.contains(action.kind()))
        .map(ChangeAction::actor)
        .collect(Collectors.toSet());
  }

  private List<EmployeeNumber> heads(List<String> departments, Set<EmployeeNumber> authors) {
    return departments.stream()
        .flatMap(department -> staff.headOf(department, today()).stream())
        .map(StaffMember::number)
        .filter(number -> !authors.contains(number))
        .distinct()
        .toList();
  }

  Set<EmployeeNumber> hr() {
    return staff.hr(today()).stream()
        .map(StaffMember::number)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  void expectConcerned(PolicyChange change, EmployeeNumber by) {
    if (!concerns(change, by)) {
      throw Refused.unknown("policy-change-unknown", "没有这个方案变更");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
