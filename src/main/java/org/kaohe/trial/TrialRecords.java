package org.kaohe.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.cycle.RecordInputs;
import org.kaohe.policy.RecordInput;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/**
 * Verified records as a trial reads them: those of the period fire, if the person was employed on
 * that day; earlier ones count as occurrences; later ones are not known yet (policies A8, A13).
 */
final class TrialRecords {

  private final Map<EmployeeNumber, List<NumberedCase>> ofPeople = new HashMap<>();
  private final Map<String, List<NumberedCase>> ofTeams = new HashMap<>();
  private final Map<String, List<NumberedCase>> ofDepartments = new HashMap<>();

  TrialRecords(Stream<NumberedCase> all) {
    all.filter(each -> each.facts().isVerified()).forEach(this::add);
  }

  private void add(NumberedCase verified) {
    String subject = verified.facts().subject();
    switch (verified.facts().subjectType()) {
      case EMPLOYEE -> add(ofPeople, EmployeeNumber.of(subject), verified);
      case TEAM -> add(ofTeams, subject, verified);
      case DEPARTMENT -> add(ofDepartments, subject, verified);
    }
  }

  private static <K> void add(
      Map<K, List<NumberedCase>> records, K subject, NumberedCase verified) {
    records.computeIfAbsent(subject, none -> new ArrayList<>()).add(verified);
  }

  List<NumberedCase> about(EmployeeNumber employee) {
    return ofPeople.getOrDefault(employee, List.of());
  }

  /** Those about the department, its teams and its people. */
  List<RecordInput> of(Period period, String department, Collection<StaffMember> members) {
    List<RecordInput> inputs = new ArrayList<>();
    for (StaffMember member : members) {
      add(inputs, about(member.number()), period, member::employedOn);
    }
    members.stream()
        .map(StaffMember::team)
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(team -> add(inputs, ofTeams.getOrDefault(team, List.of()), period, day -> true));
    add(inputs, ofDepartments.getOrDefault(department, List.of()), period, day -> true);
    return inputs;
  }

  private static void add(
      List<RecordInput> inputs,
      List<NumberedCase> cases,
      Period period,
      Predicate<LocalDate> employed) {
    for (NumberedCase each : cases) {
      LocalDate date = each.facts().date();
      if (!date.isAfter(period.lastDay())) {
        boolean fires = period.contains(date) && employed.test(date);
        inputs.add(RecordInputs.of(each.number(), each.facts(), fires));
      }
    }
  }
}
