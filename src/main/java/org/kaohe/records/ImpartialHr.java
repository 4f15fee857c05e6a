package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Who acts for HR in a case: nobody who is a party to it. Named substitutes stand in for those on
 * leave; where nobody of HR is left, the department head of the person concerned.
 */
@Component
class ImpartialHr {

  private final Staff staff;
  private final Clock clock;

  ImpartialHr(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * In order of number; empty only if there is neither.
   *
   * @param parties may not act
   */
  List<EmployeeNumber> besides(Set<EmployeeNumber> parties, EmployeeNumber concerned) {
    LocalDate today = LocalDate.now(clock);
    List<EmployeeNumber> hr = staff.hr(today).stream().map(StaffMember::number).toList();
    List<List<EmployeeNumber>> inTurn =
        List.of(without(parties, standingFor(hr, today)), without(parties, hr));
    return inTurn.stream()
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElseGet(() -> without(parties, head(concerned, today)));
  }

  private List<EmployeeNumber> standingFor(List<EmployeeNumber> hr, LocalDate today) {
    List<EmployeeNumber> acting = new ArrayList<>();
    for (EmployeeNumber number : hr) {
      if (!staff.isAbsent(number, today)) {
        acting.add(number);
      } else {
        substitute(number, today).ifPresent(acting::add);
      }
    }
    return acting;
  }

  private Optional<EmployeeNumber> substitute(EmployeeNumber absent, LocalDate today) {
    return staff
        .substituteOf(absent, today)
        .filter(number -> staff.find(number, today).filter(m -> m.employedOn(today)).isPresent());
  }

  private List<EmployeeNumber> head(EmployeeNumber concerned, LocalDate today) {
    return staff
        .find(concerned, today)
        .flatMap(member -> staff.headOf(member.department(), today))
        .map(StaffMember::number)
        .stream()
        .toList();
  }

  private static List<EmployeeNumber> without(
      Set<EmployeeNumber> parties, Collection<EmployeeNumber> some) {
    return some.stream().filter(number -> !parties.contains(number)).distinct().sorted().toList();
  }
}
