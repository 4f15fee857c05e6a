package org.kaohe.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.assessment.FinalResults;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.outcomes.OpenMatters;
import org.kaohe.policy.PersonInput;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.RecordInput;
import org.kaohe.records.CaseRecords;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * The period to come, as if it went as the last one did: what a policy's memory is read from. Only
 * of the person, unless a chain compares with others.
 */
@Component
class PeriodsToCome {

  private final FinalResults finalResults;
  private final ClearedPeriods cleared;
  private final Results results;
  private final MetricSheets sheets;
  private final ReadingPay pay;
  private final CaseRecords records;
  private final OpenMatters openMatters;
  private final Staff staff;

  PeriodsToCome(
      FinalResults finalResults,
      ClearedPeriods cleared,
      Results results,
      MetricSheets sheets,
      ReadingPay pay,
      CaseRecords records,
      OpenMatters openMatters,
      Staff staff) {
    this.finalResults = finalResults;
    this.cleared = cleared;
    this.results = results;
    this.sheets = sheets;
    this.pay = pay;
    this.records = records;
    this.openMatters = openMatters;
    this.staff = staff;
  }

  /**
   * @param published the last cycle, if it is published but not final; or null
   */
  PolicyInput of(Policy policy, Period next, StaffMember member, Cycle published, LocalDate today) {
    List<StaffMember> people =
        policy.remembersOthers() ? staff.ofDepartment(member.department(), today) : List.of(member);
    List<EmployeeNumber> numbers = people.stream().map(StaffMember::number).toList();
    Map<EmployeeNumber, List<PersonPeriod>> earlier =
        new HashMap<>(
            finalResults.before(
                next,
                numbers,
                policy.id(),
                policy.version(),
                ComputingCycle.howFarBack(next.kind(), policy)));
    if (published != null) {
      join(published, policy, numbers, earlier);
    }
    Map<EmployeeNumber, List<PersonPeriod>> known = cleared.in(policy, earlier);
    Map<EmployeeNumber, PayOfMonth> paid = pay.of(next.previous(), numbers);
    return new PolicyInput(
        next,
        member.department(),
        people.stream()
            .map(one -> input(one, next, known.getOrDefault(one.number(), List.of()), paid))
            .toList(),
        recordsOf(member, policy, today),
        openMatters.of(numbers, ""));
  }

  /** What is published counts, though it is not final yet. */
  private void join(
      Cycle published,
      Policy policy,
      List<EmployeeNumber> people,
      Map<EmployeeNumber, List<PersonPeriod>> earlier) {
    Map<EmployeeNumber, MetricSheet> given = sheets.of(published.period(), people);
    Map<EmployeeNumber, Result> of =
        results.ofCycle(published.id()).stream()
            .collect(Collectors.toMap(Result::employee, result -> result));
    for (EmployeeNumber person : people) {
      Result result = of.get(person);
      if (result != null) {
        MetricSheet sheet = given.get(person);
        Map<String, BigDecimal> figures =
            sheet == null ? Map.of() : policy.scoring().usable(sheet.byKey());
        List<PersonPeriod> all = new ArrayList<>(earlier.getOrDefault(person, List.of()));
        all.add(PolicyInputs.monthOf(published.period(), figures, result.score()));
        earlier.put(person, all);
      }
    }
  }

  private static PersonInput input(
      StaffMember member,
      Period next,
      List<PersonPeriod> earlier,
      Map<EmployeeNumber, PayOfMonth> paid) {
    PersonPeriod again =
        earlier.stream()
            .filter(period -> period.period().equals(next.previous()))
            .findFirst()
            .map(last -> like(last, next))
            .orElseGet(() -> PolicyInputs.monthOf(next, Map.of(), null));
    PayOfMonth usual = PayOfMonth.of(member, Map.of());
    return PolicyInputs.person(member, again, paid.getOrDefault(member.number(), usual), earlier);
  }

  private static PersonPeriod like(PersonPeriod last, Period next) {
    return new PersonPeriod(
        next,
        last.metrics(),
        last.composite(),
        last.grade(),
        last.rank(),
        last.eligible(),
        last.reviewMeans(),
        last.parts());
  }

  private List<RecordInput> recordsOf(StaffMember member, Policy policy, LocalDate today) {
    return records
        .verified(
            List.of(member.number()),
            List.of(),
            member.department(),
            today.minusMonths(policy.monthsBack()),
            today)
        .stream()
        .filter(record -> record.facts().subject().equals(member.number().value()))
        .map(record -> RecordInputs.of(record, false))
        .toList();
  }
}
