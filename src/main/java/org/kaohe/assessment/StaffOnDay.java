package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;

/** The people of one day, each looked up once. */
final class StaffOnDay {

  private final Staff staff;
  private final LocalDate day;
  private final Map<EmployeeNumber, Optional<StaffMember>> members = new HashMap<>();
  private final Map<EmployeeNumber, Boolean> absent = new HashMap<>();

  StaffOnDay(Staff staff, LocalDate day) {
    this.staff = staff;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  /** These people, their managers and their managers' managers, in three look-ups. */
  StaffOnDay load(Collection<EmployeeNumber> people) {
    Set<EmployeeNumber> level = Set.copyOf(people);
    for (int above = 0; above <= 2 && !level.isEmpty(); above++) {
      find(level);
      level = managersOf(level);
    }
    return this;
  }

  /** Employed or not, as far as the staff know. */
  Optional<StaffMember> known(EmployeeNumber number) {
    return number == null
        ? Optional.empty()
        : members.computeIfAbsent(number, n -> staff.find(n, day));
  }

  Optional<StaffMember> employed(EmployeeNumber number) {
    return known(number).filter(m -> m.employedOn(day));
  }

  boolean isAbsent(EmployeeNumber number) {
    return absent.computeIfAbsent(number, n -> staff.isAbsent(n, day));
  }

  Optional<EmployeeNumber> substituteOf(EmployeeNumber number) {
    return isAbsent(number) ? staff.substituteOf(number, day) : Optional.empty();
  }

  private void find(Set<EmployeeNumber> numbers) {
    Set<EmployeeNumber> unknown = new HashSet<>(numbers);
    unknown.removeAll(members.keySet());
    Map<EmployeeNumber, StaffMember> found = staff.find(unknown, day);
    Set<EmployeeNumber> away = staff.absentAmong(unknown, day);
    unknown.forEach(n -> members.put(n, Optional.ofNullable(found.get(n))));
    unknown.forEach(n -> absent.put(n, away.contains(n)));
  }

  private Set<EmployeeNumber> managersOf(Set<EmployeeNumber> people) {
    return people.stream()
        .flatMap(n -> members.get(n).stream())
        .flatMap(m -> Stream.ofNullable(m.manager()))
        .collect(Collectors.toSet());
  }
}
