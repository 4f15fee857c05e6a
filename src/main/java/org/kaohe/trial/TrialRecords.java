package org.kaohe.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.cycle.RecordInputs;
import org.kaohe.policy.RecordInput;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.RecordRow;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/**
 * Records as a trial reads them: those of the period fire, if the person was employed on that day;
 * earlier ones count as occurrences; later ones are not known yet (policies A8, A13).
 */
class TrialRecords {

  private final List<RecordRow> records;
  private final Period period;

  TrialRecords(List<RecordRow> records, Period period) {
    this.records =
        records.stream().filter(row -> !row.facts().date().isAfter(period.lastDay())).toList();
    this.period = period;
  }

  /** Those about the department, its teams and its people. */
  List<RecordInput> of(String department, List<StaffMember> members) {
    Map<String, StaffMember> people =
        members.stream()
            .collect(Collectors.toMap(member -> member.number().value(), Function.identity()));
    Set<String> teams = members.stream().map(StaffMember::team).collect(Collectors.toSet());
    return records.stream()
        .filter(row -> concerns(row.facts(), department, teams, people))
        .map(row -> RecordInputs.of(row.number(), row.facts(), fires(row.facts(), people)))
        .toList();
  }

  private static boolean concerns(
      CaseFacts facts, String department, Set<String> teams, Map<String, StaffMember> people) {
    return switch (facts.subjectType()) {
      case EMPLOYEE -> people.containsKey(facts.subject());
      case TEAM -> teams.contains(facts.subject());
      case DEPARTMENT -> department.equals(facts.subject());
    };
  }

  private boolean fires(CaseFacts facts, Map<String, StaffMember> people) {
    if (!period.contains(facts.date())) {
      return false;
    }
    StaffMember person = people.get(facts.subject());
    return switch (facts.subjectType()) {
      case EMPLOYEE -> person.employedOn(facts.date());
      case TEAM, DEPARTMENT -> true;
    };
  }
}
