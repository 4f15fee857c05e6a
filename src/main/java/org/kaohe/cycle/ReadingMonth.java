package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.assessment.Candidate;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.assessment.ReviewsOfCycle;
import org.kaohe.assessment.SubjectReviews;
import org.kaohe.assessment.TasksOnTime;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.RecordInput;
import org.kaohe.records.RecordsOfMonth;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.stereotype.Service;

/** Reads all that a month is computed from, each kind in one go for the whole department. */
@Service
class ReadingMonth {

  private final Staff staff;
  private final MetricSheets sheets;
  private final ReadingPay pay;
  private final RecordsOfMonth records;
  private final ReviewsOfCycle reviews;
  private final TasksOnTime tasksOnTime;
  private final Results results;
  private final Policies policies;

  ReadingMonth(
      Staff staff,
      MetricSheets sheets,
      ReadingPay pay,
      RecordsOfMonth records,
      ReviewsOfCycle reviews,
      TasksOnTime tasksOnTime,
      Results results,
      Policies policies) {
    this.staff = staff;
    this.sheets = sheets;
    this.pay = pay;
    this.records = records;
    this.reviews = reviews;
    this.tasksOnTime = tasksOnTime;
    this.results = results;
    this.policies = policies;
  }

  CycleFacts of(Cycle cycle) {
    Policy policy = policies.get(cycle.policyId(), cycle.policyVersion());
    List<StaffMember> members = staff.ofDepartmentDuring(cycle.department(), cycle.period());
    List<RecordInput> recordInputs = recordsOf(cycle, members, policy);
    Map<EmployeeNumber, Map<String, BigDecimal>> metrics = metricsOf(cycle, members, policy);
    return new CycleFacts(
        cycle,
        policy,
        members,
        metrics,
        pay.of(cycle.period(), numbers(members)),
        recordInputs,
        weeksOf(cycle, members, policy),
        new ReviewedPeople(candidates(cycle, members, metrics, recordInputs)));
  }

  private Map<EmployeeNumber, Map<String, BigDecimal>> metricsOf(
      Cycle cycle, List<StaffMember> members, Policy policy) {
    Map<EmployeeNumber, MetricSheet> given = sheets.of(cycle.period(), numbers(members));
    Map<EmployeeNumber, Boolean> onTime = tasksOnTime.of(cycle.id());
    Map<EmployeeNumber, Map<String, BigDecimal>> metrics = new HashMap<>();
    given.forEach(
        (number, sheet) ->
            metrics.put(number, new HashMap<>(policy.scoring().usable(sheet.byKey()))));
    onTime.forEach(
        (number, done) ->
            metrics
                .computeIfAbsent(number, absent -> new HashMap<>())
                .putIfAbsent(Metric.TASKS_ON_TIME.key(), done ? BigDecimal.ONE : BigDecimal.ZERO));
    return metrics;
  }

  private Map<EmployeeNumber, List<PersonPeriod>> weeksOf(
      Cycle cycle, List<StaffMember> members, Policy policy) {
    return sheets.weeksOf(numbers(members), cycle.period()).stream()
        .collect(
            Collectors.groupingBy(
                MetricSheet::employee,
                Collectors.mapping(
                    sheet -> PolicyInputs.weekOf(sheet, policy.scoring()), Collectors.toList())));
  }

  private List<RecordInput> recordsOf(Cycle cycle, List<StaffMember> members, Policy policy) {
    List<String> teams = members.stream().map(StaffMember::team).distinct().toList();
    return records
        .forComputation(
            cycle.department(), cycle.period(), numbers(members), teams, policy.monthsBack())
        .stream()
        .map(seen -> RecordInputs.of(seen.record(), seen.fires()))
        .toList();
  }

  private List<Candidate> candidates(
      Cycle cycle,
      List<StaffMember> members,
      Map<EmployeeNumber, Map<String, BigDecimal>> metrics,
      List<RecordInput> recordInputs) {
    Map<EmployeeNumber, SubjectReviews> received = reviews.of(cycle.id());
    Map<EmployeeNumber, BigDecimal> adjustments = adjustmentsOf(cycle);
    VerifiedComplaints complaints = VerifiedComplaints.in(cycle.period(), recordInputs);
    return members.stream()
        .filter(member -> member.has(StaffRole.EMPLOYEE))
        .map(
            member ->
                candidate(
                    member,
                    metrics.getOrDefault(member.number(), Map.of()),
                    received.get(member.number()),
                    complaints.of(member.number()),
                    adjustments.getOrDefault(member.number(), BigDecimal.ZERO)))
        .toList();
  }

  /**
   * @param reviews null: not assessed
   */
  private static Candidate candidate(
      StaffMember member,
      Map<String, BigDecimal> metrics,
      SubjectReviews reviews,
      int complaints,
      BigDecimal adjustment) {
    return reviews == null
        ? new Candidate(member, metrics, null, false, List.of(), null, complaints, adjustment)
        : new Candidate(
            member,
            metrics,
            reviews.self(),
            reviews.selfOmitted(),
            reviews.peers(),
            reviews.manager(),
            complaints,
            adjustment);
  }

  private Map<EmployeeNumber, BigDecimal> adjustmentsOf(Cycle cycle) {
    return results.ofCycle(cycle.id()).stream()
        .filter(result -> result.adjustment() != null)
        .collect(Collectors.toMap(Result::employee, result -> result.adjustment().points()));
  }

  private static List<EmployeeNumber> numbers(List<StaffMember> members) {
    return members.stream().map(StaffMember::number).toList();
  }
}
