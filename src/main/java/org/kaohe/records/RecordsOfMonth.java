package org.kaohe.records;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which records a month's computation sees, and which of them take effect in it (policies A8). */
@Service
public class RecordsOfMonth {

  private final CaseRecords records;
  private final ComputedMonths computed;
  private final Staff staff;
  private final Clock clock;

  RecordsOfMonth(CaseRecords records, ComputedMonths computed, Staff staff, Clock clock) {
    this.records = records;
    this.computed = computed;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Verified records up to the month's last day and as far back as an occurrence can matter. The
   * month's own records fire unless the month was marked before they were known; so do late ones of
   * the three months before whose own month was computed without them.
   *
   * @param lookBackMonths how far back occurrences count (12 by the policies)
   */
  public List<RecordOfMonth> forComputation(
      String department,
      Period month,
      Collection<EmployeeNumber> people,
      Collection<String> teams,
      int lookBackMonths) {
    List<CaseRecord> known =
        records.verified(
            people,
            teams,
            department,
            LateRecords.earliest(month).firstDay().minusMonths(lookBackMonths),
            month.lastDay());
    boolean monthComputed = computed.contains(department, month);
    Set<String> late = lateAfterTheirMonth(department, month, known);
    return known.stream()
        .map(
            record ->
                new RecordOfMonth(
                    record,
                    LateRecords.fires(
                        record, month, monthComputed, late.contains(record.number()))))
        .toList();
  }

  /**
   * The department's month is computed for good: these records have taken effect in it, and
   * whatever of it comes later takes effect in a later month. Can be repeated freely.
   *
   * @param numbers the records that fired
   */
  @Transactional
  public void markTaken(String department, Period month, Collection<String> numbers) {
    computed.add(department, month, clock.instant());
    records.take(numbers, month);
  }

  /** Numbers of untaken late records whose own month was computed where the person then was. */
  private Set<String> lateAfterTheirMonth(String department, Period month, List<CaseRecord> known) {
    Map<Period, List<CaseRecord>> byOwnMonth =
        known.stream()
            .filter(record -> !record.isTaken())
            .filter(record -> LateRecords.isLate(record.facts().ownMonth(), month))
            .collect(Collectors.groupingBy(record -> record.facts().ownMonth()));
    return byOwnMonth.entrySet().stream()
        .flatMap(entry -> afterComputation(department, entry.getKey(), entry.getValue()).stream())
        .collect(Collectors.toSet());
  }

  private List<String> afterComputation(String department, Period own, List<CaseRecord> late) {
    Map<String, String> departments = departmentsThen(own, late);
    Map<String, Boolean> computedThere = new HashMap<>();
    return late.stream()
        .filter(
            record ->
                computedThere.computeIfAbsent(
                    departments.getOrDefault(record.facts().subject(), department),
                    there -> computed.contains(there, own)))
        .map(CaseRecord::number)
        .toList();
  }

  private Map<String, String> departmentsThen(Period own, List<CaseRecord> late) {
    Set<EmployeeNumber> people =
        late.stream()
            .filter(record -> record.facts().subjectType() == SubjectType.EMPLOYEE)
            .map(record -> new EmployeeNumber(record.facts().subject()))
            .collect(Collectors.toSet());
    return staff.find(people, own.lastDay()).values().stream()
        .collect(Collectors.toMap(member -> member.number().value(), StaffMember::department));
  }
}
