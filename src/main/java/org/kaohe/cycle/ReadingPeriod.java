package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.FinalResults;
import org.kaohe.assessment.PeriodCandidate;
import org.kaohe.assessment.PeriodMetrics;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.outcomes.AnnualPoints;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.RecordInput;
import org.kaohe.records.CaseRecords;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.stereotype.Service;

/**
 * Reads what a week, quarter or year is computed from: a week has figures of its own, a quarter and
 * a year have final months. Records took effect in months; here they only break ties.
 */
@Service
class ReadingPeriod {

  private final Staff staff;
  private final MetricSheets sheets;
  private final FinalResults finalResults;
  private final AnnualPoints annualPoints;
  private final ReadingPay pay;
  private final CaseRecords records;
  private final Policies policies;

  ReadingPeriod(
      Staff staff,
      MetricSheets sheets,
      FinalResults finalResults,
      AnnualPoints annualPoints,
      ReadingPay pay,
      CaseRecords records,
      Policies policies) {
    this.staff = staff;
    this.sheets = sheets;
    this.finalResults = finalResults;
    this.annualPoints = annualPoints;
    this.pay = pay;
    this.records = records;
    this.policies = policies;
  }

  CycleFacts of(Cycle cycle) {
    Policy policy = policies.get(cycle.policyId(), cycle.policyVersion());
    List<StaffMember> members = staff.ofDepartmentDuring(cycle.department(), cycle.period());
    List<EmployeeNumber> numbers = members.stream().map(StaffMember::number).toList();
    Map<EmployeeNumber, List<PersonPeriod>> months =
        finalResults.monthsWithin(cycle.period(), numbers, cycle.policyId(), cycle.policyVersion());
    Map<EmployeeNumber, Map<String, BigDecimal>> metrics =
        cycle.period().kind() == Period.Kind.WEEK ? week(cycle, numbers, policy) : means(months);
    List<RecordInput> complaints = recordsOf(cycle, members, numbers);
    return new CycleFacts(
        cycle,
        policy,
        members,
        metrics,
        pay.of(cycle.period(), numbers),
        complaints,
        months,
        new MeasuredPeople(candidates(cycle, members, metrics, months, complaints)));
  }

  private Map<EmployeeNumber, Map<String, BigDecimal>> week(
      Cycle cycle, List<EmployeeNumber> numbers, Policy policy) {
    Map<EmployeeNumber, Map<String, BigDecimal>> metrics = new HashMap<>();
    sheets
        .of(cycle.period(), numbers)
        .forEach((number, sheet) -> metrics.put(number, policy.scoring().usable(sheet.byKey())));
    return metrics;
  }

  private static Map<EmployeeNumber, Map<String, BigDecimal>> means(
      Map<EmployeeNumber, List<PersonPeriod>> months) {
    Map<EmployeeNumber, Map<String, BigDecimal>> metrics = new HashMap<>();
    months.forEach((number, own) -> metrics.put(number, PeriodMetrics.ofEligible(own)));
    return metrics;
  }

  private List<RecordInput> recordsOf(
      Cycle cycle, List<StaffMember> members, List<EmployeeNumber> numbers) {
    List<String> teams = members.stream().map(StaffMember::team).distinct().toList();
    Period period = cycle.period();
    return records
        .verified(numbers, teams, cycle.department(), period.firstDay(), period.lastDay())
        .stream()
        .map(record -> RecordInputs.of(record, false))
        .toList();
  }

  private List<PeriodCandidate> candidates(
      Cycle cycle,
      List<StaffMember> members,
      Map<EmployeeNumber, Map<String, BigDecimal>> metrics,
      Map<EmployeeNumber, List<PersonPeriod>> months,
      List<RecordInput> recordInputs) {
    VerifiedComplaints complaints = VerifiedComplaints.in(cycle.period(), recordInputs);
    Map<EmployeeNumber, BigDecimal> points = pointsOf(cycle, members);
    return members.stream()
        .filter(member -> member.has(StaffRole.EMPLOYEE))
        .map(
            member ->
                new PeriodCandidate(
                    member,
                    metrics.getOrDefault(member.number(), Map.of()),
                    months.getOrDefault(member.number(), List.of()),
                    points.getOrDefault(member.number(), BigDecimal.ZERO),
                    complaints.of(member.number())))
        .toList();
  }

  private Map<EmployeeNumber, BigDecimal> pointsOf(Cycle cycle, List<StaffMember> members) {
    return cycle.period().kind() == Period.Kind.YEAR
        ? annualPoints.of(
            members.stream().map(StaffMember::number).toList(), cycle.policyId(), cycle.period())
        : Map.of();
  }
}
