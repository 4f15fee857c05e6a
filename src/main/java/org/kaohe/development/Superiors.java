package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Who is responsible for somebody: the direct manager, then the manager's manager or the
 * department's head, then HR. Whoever is away is stood in for by the named substitute.
 */
@Component
class Superiors {

  /** Steps upward: manager, superior, HR. */
  static final int STEPS = 3;

  private final Staff staff;
  private final Clock clock;

  Superiors(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @param passedOn how often nobody acted in time
   * @return never the person; empty only if there is nobody above and no other HR
   */
  List<EmployeeNumber> of(EmployeeNumber person, int passedOn) {
    LocalDate today = LocalDate.now(clock);
    Optional<StaffMember> member = staff.find(person, today);
    List<EmployeeNumber> manager = member.map(some -> acting(some, today)).orElse(List.of());
    List<EmployeeNumber> superior = member.map(some -> above(some, today)).orElse(List.of());
    List<List<EmployeeNumber>> upward =
        Stream.of(manager, superior, hr(today))
            .map(some -> some.stream().filter(each -> !each.equals(person)).distinct().toList())
            .toList();
    List<List<EmployeeNumber>> left = upward.subList(Math.min(passedOn, STEPS - 1), STEPS);
    return Stream.concat(left.stream(), upward.stream())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The direct manager, or who stands in; none if neither is there. */
  private List<EmployeeNumber> acting(StaffMember person, LocalDate today) {
    return present(person.manager(), today);
  }

  private List<EmployeeNumber> above(StaffMember person, LocalDate today) {
    List<EmployeeNumber> superior =
        Optional.ofNullable(person.manager())
            .flatMap(manager -> staff.find(manager, today))
            .map(manager -> present(manager.manager(), today))
            .orElse(List.of());
    return superior.isEmpty() ? head(person.department(), today) : superior;
  }

  private List<EmployeeNumber> head(String department, LocalDate today) {
    return staff
        .headOf(department, today)
        .map(head -> present(head.number(), today))
        .orElse(List.of());
  }

  private List<EmployeeNumber> hr(LocalDate today) {
    return staff.hr(today).stream().map(StaffMember::number).toList();
  }

  private List<EmployeeNumber> present(EmployeeNumber number, LocalDate today) {
    if (number == null || !employed(number, today)) {
      return List.of();
    }
    if (!staff.isAbsent(number, today)) {
      return List.of(number);
    }
    return staff.substituteOf(number, today).filter(some -> employed(some, today)).stream()
        .toList();
  }

  private boolean employed(EmployeeNumber number, LocalDate today) {
    return staff.find(number, today).filter(some -> some.employedOn(today)).isPresent();
  }
}
