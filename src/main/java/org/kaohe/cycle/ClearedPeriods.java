package org.kaohe.cycle;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.outcomes.TakenBack;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policy;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/**
 * A period whose penalty was taken back, by an appeal or a review, is no step of that rule's chain
 * any more, even where the figure behind it was not corrected.
 */
@Component
class ClearedPeriods {

  private final TakenBack takenBack;

  ClearedPeriods(TakenBack takenBack) {
    this.takenBack = takenBack;
  }

  /** These periods, each with the chains that it is no step of. */
  Map<EmployeeNumber, List<PersonPeriod>> in(
      Policy policy, Map<EmployeeNumber, List<PersonPeriod>> periods) {
    Map<EmployeeNumber, List<TakenBack.Penalty>> penalties =
        takenBack.of(periods.keySet(), policy.id()).stream()
            .collect(groupingBy(TakenBack.Penalty::employee));
    if (penalties.isEmpty()) {
      return periods;
    }
    Map<EmployeeNumber, List<PersonPeriod>> cleared = new HashMap<>(periods);
    penalties.forEach(
        (person, own) ->
            cleared.computeIfPresent(
                person,
                (number, all) -> all.stream().map(one -> cleared(policy, one, own)).toList()));
    return cleared;
  }

  private static PersonPeriod cleared(
      Policy policy, PersonPeriod period, List<TakenBack.Penalty> penalties) {
    Set<String> rules =
        penalties.stream()
            .filter(penalty -> penalty.period().equals(period.period()))
            .map(TakenBack.Penalty::rule)
            .collect(Collectors.toSet());
    return rules.isEmpty() ? period : period.withCleared(readBy(policy, rules));
  }

  private static Set<String> readBy(Policy policy, Set<String> rules) {
    return policy.rules().stream()
        .filter(rule -> rules.contains(rule.id()))
        .flatMap(rule -> rule.reads().stream())
        .collect(Collectors.toSet());
  }
}
