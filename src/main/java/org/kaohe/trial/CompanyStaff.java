package org.kaohe.trial;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** The company's own staff, for trials without a staff file. */
@Component
class CompanyStaff {

  private final Staff staff;

  CompanyStaff(Staff staff) {
    this.staff = staff;
  }

  /**
   * @param mentioned people whom the files mention; whoever of them left earlier is known too
   */
  KnownPeople during(Period period, Collection<EmployeeNumber> mentioned) {
    Collection<StaffMember> members =
        departments(period).stream()
            .flatMap(department -> staff.ofDepartmentDuring(department, period).stream())
            .collect(
                Collectors.toMap(StaffMember::number, member -> member, (first, same) -> first))
            .values();
    return KnownPeople.of(members, staff.find(mentioned, period.lastDay()).keySet(), period);
  }

  private Set<String> departments(Period period) {
    return Stream.of(period.firstDay(), period.lastDay())
        .flatMap(day -> staff.departments(day).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
