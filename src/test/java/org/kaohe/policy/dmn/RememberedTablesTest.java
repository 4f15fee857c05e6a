package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.policy.Fixture;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.PolicyOutcome;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.rules.DeclaredPolicy;
import org.kaohe.shared.Period;

/** What is remembered of the tables must be what the plain engine says, for every policy. */
class RememberedTablesTest {

  static Stream<Arguments> everyPolicyAndPeriod() {
    return Fixture.POLICIES.all().stream()
        .flatMap(policy -> policy.periods().stream().map(kind -> Arguments.of(policy.id(), kind)));
  }

  @ParameterizedTest
  @MethodSource("everyPolicyAndPeriod")
  void rememberingChangesNothingWhateverWasAskedBefore(String id, Period.Kind kind) {
    DeclaredPolicy policy = (DeclaredPolicy) Fixture.POLICIES.get(id);
    Set<String> fired = new HashSet<>();
    for (int people : List.of(40, 3, 11)) {
      for (boolean perfect : List.of(false, true)) {
        PolicyInput input = new RandomDepartment(policy, kind, perfect).input(people);

        PolicyOutcome remembered = policy.evaluate(input);

        assertThat(remembered).isEqualTo(policy.evaluatePlainly(input));
        remembered.proposals().stream().map(Proposal::rule).forEach(fired::add);
      }
    }
    assertThat(fired).as("rules that fired").isNotEmpty().isSubsetOf(rules(policy, kind));
  }

  private static Set<String> rules(Policy policy, Period.Kind kind) {
    Set<String> rules = new HashSet<>();
    policy.rules().stream()
        .filter(rule -> rule.periods().contains(kind))
        .forEach(rule -> rules.add(rule.id()));
    return rules;
  }
}
