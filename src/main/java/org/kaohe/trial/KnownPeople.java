package org.kaohe.trial;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/**
 * Whom a trial's files may speak of.
 *
 * @param members whoever is employed during the period, in order of number
 * @param numbers everybody, people who have left long ago too
 * @param teams departments by name of team
 */
record KnownPeople(
    List<StaffMember> members,
    Set<EmployeeNumber> numbers,
    Map<String, Set<String>> teams,
    Set<String> departments) {

  /**
   * @param others people who are known besides
   */
  static KnownPeople of(
      Collection<StaffMember> staff, Collection<EmployeeNumber> others, Period period) {
    Set<EmployeeNumber> numbers = new HashSet<>(others);
    staff.forEach(member -> numbers.add(member.number()));
    return new KnownPeople(
        employedDuring(
            staff.stream().sorted(Comparator.comparing(StaffMember::number)).toList(), period),
        numbers,
        staff.stream()
            .collect(
                Collectors.groupingBy(
                    StaffMember::team,
                    Collectors.mapping(StaffMember::department, Collectors.toSet()))),
        staff.stream().map(StaffMember::department).collect(Collectors.toSet()));
  }

  static List<StaffMember> employedDuring(List<StaffMember> staff, Period period) {
    return staff.stream().filter(member -> employedDuring(member, period)).toList();
  }

  private static boolean employedDuring(StaffMember member, Period period) {
    return !member.hiredOn().isAfter(period.lastDay())
        && (member.leftOn() == null || !member.leftOn().isBefore(period.firstDay()));
  }
}
