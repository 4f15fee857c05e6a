package org.kaohe.trial;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.StaffMember;

/** Works out what changes for each person. What goes to a whole department is nobody's. */
final class ComparingPeople {

  private final Map<String, Money> money = new HashMap<>();
  private final Map<String, Map<OutcomeKind, Integer>> others = new HashMap<>();

  private ComparingPeople(List<Trial> trials) {
    trials.stream()
        .flatMap(trial -> trial.outcomes().stream())
        .filter(line -> line.proposal().subjectType() == SubjectType.EMPLOYEE)
        .forEach(this::add);
  }

  /**
   * @param staff everybody concerned, once, as last known
   */
  static List<PersonDifference> of(
      Collection<StaffMember> staff, List<Trial> tried, List<Trial> today) {
    ComparingPeople one = new ComparingPeople(tried);
    ComparingPeople other = new ComparingPeople(today);
    return staff.stream()
        .map(
            member ->
                new PersonDifference(
                    member.number(),
                    member.name(),
                    member.department(),
                    member.team(),
                    one.moneyOf(member),
                    other.moneyOf(member),
                    one.othersOf(member),
                    other.othersOf(member)))
        .toList();
  }

  private void add(GuardedProposal line) {
    String person = line.proposal().subject();
    OutcomeKind kind = line.proposal().kind();
    money.merge(person, Pay.change(line), Money::plus);
    if (!kind.isPaid() && !kind.isDeduction()) {
      others
          .computeIfAbsent(person, p -> new EnumMap<>(OutcomeKind.class))
          .merge(kind, 1, Integer::sum);
    }
  }

  private Money moneyOf(StaffMember member) {
    return money.getOrDefault(member.number().value(), Cny.ZERO);
  }

  private List<String> othersOf(StaffMember member) {
    return others.getOrDefault(member.number().value(), Map.of()).entrySet().stream()
        .map(
            kind ->
                kind.getValue() == 1
                    ? kind.getKey().label()
                    : kind.getKey().label() + " ×" + kind.getValue())
        .toList();
  }
}
