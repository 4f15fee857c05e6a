package org.kaohe.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.Period;

/**
 * Everything a policy is evaluated on: one department and one period.
 *
 * @param people everybody of the department, ineligible people too
 * @param records verified records of these people, teams and the department, of the period and of
 *     the look-back before it
 * @param openMatters rule and person of nominations, duty changes, trainings, plans and escalations
 *     still open, for which no second one is opened (policies A12)
 * @param elected employee numbers that a committee chose, by rule; a committee rule that is absent
 *     has not been voted on, and the ranking's proposal stands in, marked as proposed (policies
 *     A16)
 */
public record PolicyInput(
    Period period,
    String department,
    List<PersonInput> people,
    List<RecordInput> records,
    Set<OpenMatter> openMatters,
    Map<String, Set<String>> elected) {

  public record OpenMatter(String employee, String rule, OutcomeKind kind) {}

  public PolicyInput {
    people = List.copyOf(people);
    records = List.copyOf(records);
    openMatters = Set.copyOf(openMatters);
    elected = Map.copyOf(elected);
  }

  /** A period without votes. */
  public PolicyInput(
      Period period,
      String department,
      List<PersonInput> people,
      List<RecordInput> records,
      Set<OpenMatter> openMatters) {
    this(period, department, people, records, openMatters, Map.of());
  }
}
