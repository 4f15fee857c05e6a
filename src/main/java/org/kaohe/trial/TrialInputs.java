package org.kaohe.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaohe.cycle.PayOfMonth;
import org.kaohe.cycle.PolicyInputs;
import org.kaohe.policy.PersonInput;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.RecordInput;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** What a policy is evaluated on for one period, department by department. */
class TrialInputs {

  private final Period period;
  private final TrialData data;
  private final Map<String, List<StaffMember>> departments;
  private final Map<EmployeeNumber, PayOfMonth> pay = new HashMap<>();

  /**
   * @param staff employed during the period
   */
  TrialInputs(Period period, TrialData data, List<StaffMember> staff) {
    this.period = period;
    this.data = data;
    this.departments =
        staff.stream()
            .collect(
                Collectors.groupingBy(StaffMember::department, TreeMap::new, Collectors.toList()));
    Period payMonth = period.payMonth();
    staff.forEach(
        member ->
            pay.put(
                member.number(), PayOfMonth.of(member, data.metrics(payMonth, member.number()))));
  }

  /** Of the month in which the period is paid. */
  Map<EmployeeNumber, PayOfMonth> pay() {
    return pay;
  }

  /**
   * Departments without anybody to assess and without records are left out.
   *
   * @param current people who are absent have no result, hence only records fire for them
   */
  List<PolicyInput> of(
      Map<EmployeeNumber, PersonPeriod> current, Map<EmployeeNumber, List<PersonPeriod>> earlier) {
    List<PolicyInput> inputs = new ArrayList<>();
    departments.forEach(
        (department, members) -> {
          List<RecordInput> records = data.records().of(period, department, members);
          if (!records.isEmpty() || members.stream().anyMatch(m -> m.has(StaffRole.EMPLOYEE))) {
            List<PersonInput> people =
                members.stream().map(member -> person(member, current, earlier)).toList();
            inputs.add(new PolicyInput(period, department, people, records, Set.of()));
          }
        });
    return inputs;
  }

  private PersonInput person(
      StaffMember member,
      Map<EmployeeNumber, PersonPeriod> current,
      Map<EmployeeNumber, List<PersonPeriod>> earlier) {
    PersonPeriod own = current.get(member.number());
    return PolicyInputs.person(
        member,
        own == null ? PolicyInputs.monthOf(period, Map.of(), null) : own,
        pay.get(member.number()),
        earlier.getOrDefault(member.number(), List.of()));
  }
}
