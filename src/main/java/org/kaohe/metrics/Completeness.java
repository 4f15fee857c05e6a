package org.kaohe.metrics;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.stereotype.Service;

/** Who lacks which figures: what HR looks at before the freeze. */
@Service
public class Completeness {

  private final MetricSheets sheets;
  private final MetricFreezes freezes;
  private final Staff staff;

  Completeness(MetricSheets sheets, MetricFreezes freezes, Staff staff) {
    this.sheets = sheets;
    this.freezes = freezes;
    this.staff = staff;
  }

  /** People who lack at least one of the needed figures or have none at all, in order of number. */
  public List<Lacking> of(Period period, Collection<EmployeeNumber> employees, Set<Metric> needed) {
    Map<EmployeeNumber, MetricSheet> known = sheets.of(period, employees);
    Map<EmployeeNumber, StaffMember> members = staff.find(employees, period.lastDay());
    return new TreeSet<>(employees)
        .stream()
            .map(number -> lacking(number, members.get(number), known.get(number), needed))
            .filter(person -> person.without() || !person.missing().isEmpty())
            .toList();
  }

  /**
   * The list of a whole department: everybody of role 员工 who was employed in the period.
   *
   * @param needed empty: whatever figure at least one of them has, pay and yes/no left out
   */
  public CompletenessReport ofDepartment(String department, Period period, Set<Metric> needed) {
    List<EmployeeNumber> people =
        staff.ofDepartmentDuring(department, period).stream()
            .filter(member -> member.has(StaffRole.EMPLOYEE))
            .map(StaffMember::number)
            .toList();
    Set<Metric> wanted = needed.isEmpty() ? common(period, people) : needed;
    return new CompletenessReport(
        department,
        period,
        freezes.any(department, period),
        people.size(),
        wanted.stream().sorted().toList(),
        of(period, people, wanted));
  }

  private Set<Metric> common(Period period, List<EmployeeNumber> people) {
    Set<Metric> common = EnumSet.noneOf(Metric.class);
    sheets.of(period, people).values().forEach(sheet -> common.addAll(sheet.values().keySet()));
    common.removeIf(
        metric -> metric.form() == Metric.Form.MONEY || metric.form() == Metric.Form.YES_NO);
    return common;
  }

  private static Lacking lacking(
      EmployeeNumber number, StaffMember member, MetricSheet sheet, Set<Metric> needed) {
    List<Metric> missing =
        needed.stream()
            .filter(metric -> sheet == null || !sheet.values().containsKey(metric))
            .sorted()
            .toList();
    return new Lacking(
        number,
        member == null ? number.value() : member.name(),
        member == null ? null : member.team(),
        missing,
        sheet == null);
  }
}
