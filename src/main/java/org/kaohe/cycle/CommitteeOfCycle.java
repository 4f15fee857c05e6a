package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.assessment.PersonScore;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.committee.CallingElections;
import org.kaohe.committee.CommitteeSettings;
import org.kaohe.committee.ElectionCall;
import org.kaohe.committee.ElectionResults;
import org.kaohe.committee.ElectionResults.Chosen;
import org.kaohe.committee.Nominee;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.RuleInfo;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/**
 * Asks the committee for whom the rules are that it chooses for. Once it has chosen, however often
 * the cycle is computed anew, the choice stays; before, such a rule makes no line.
 */
@Service
class CommitteeOfCycle {

  private final Policies policies;
  private final CallingElections calling;
  private final ElectionResults results;
  private final CommitteeSettings settings;
  private final WorkingDays calendar;
  private final Clock clock;

  CommitteeOfCycle(
      Policies policies,
      CallingElections calling,
      ElectionResults results,
      CommitteeSettings settings,
      WorkingDays calendar,
      Clock clock) {
    this.policies = policies;
    this.calling = calling;
    this.results = results;
    this.settings = settings;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Everybody eligible with the passing grade may be chosen, as the scores are now. */
  void call(CycleFacts facts, List<PersonScore> scores) {
    Cycle cycle = facts.cycle();
    for (RuleInfo rule : rulesOf(cycle, facts.policy())) {
      calling.call(
          new ElectionCall(
              cycle.id(),
              cycle.department(),
              cycle.period(),
              rule.id(),
              rule.title(),
              nominees(facts, scores)));
    }
  }

  PolicyInput withElected(PolicyInput input, Cycle cycle) {
    Map<String, Set<String>> elected =
        results.of(cycle.id()).stream()
            .collect(Collectors.toMap(Chosen::rule, CommitteeOfCycle::numbers));
    return new PolicyInput(
        input.period(),
        input.department(),
        input.people(),
        input.records(),
        input.openMatters(),
        elected);
  }

  /** Without mere proposals; with how the committee came to its choice. */
  List<Proposal> decided(CycleFacts facts, List<Proposal> proposals) {
    Set<String> committee = facts.policy().committeeRules();
    if (committee.isEmpty()) {
      return proposals;
    }
    Map<String, Chosen> chosen =
        results.of(facts.cycle().id()).stream()
            .collect(Collectors.toMap(Chosen::rule, Function.identity()));
    return proposals.stream()
        .filter(line -> !committee.contains(line.rule()) || chosen.containsKey(line.rule()))
        .map(line -> chosen.containsKey(line.rule()) ? with(chosen.get(line.rule()), line) : line)
        .toList();
  }

  /**
   * @throws org.kaohe.shared.Refused if two ballots and HR's confirmation reach into a year without
   *     a calendar
   */
  void foresee(Cycle cycle, int confirmationDays) {
    Policy policy = policies.get(cycle.policyId(), cycle.policyVersion());
    int ballots =
        rulesOf(cycle, policy).size() * (settings.voteDays() + settings.secondBallotDays());
    calendar.plus(LocalDate.now(clock), ballots + confirmationDays);
  }

  private static List<RuleInfo> rulesOf(Cycle cycle, Policy policy) {
    return policy.rules().stream()
        .filter(rule -> policy.committeeRules().contains(rule.id()))
        .filter(rule -> rule.periods().contains(cycle.period().kind()))
        .toList();
  }

  private static List<Nominee> nominees(CycleFacts facts, List<PersonScore> scores) {
    Map<EmployeeNumber, StaffMember> members =
        facts.members().stream()
            .collect(Collectors.toMap(StaffMember::number, Function.identity()));
    ScoringRules rules = facts.policy().scoring();
    return scores.stream()
        .filter(score -> score.eligible() && score.rank() != null)
        .filter(score -> score.composite().compareTo(rules.passFrom()) >= 0)
        .map(score -> nominee(score, members.get(score.employee())))
        .toList();
  }

  private static Nominee nominee(PersonScore score, StaffMember member) {
    return new Nominee(
        score.employee(),
        member.name(),
        member.team(),
        score.rank(),
        score.composite(),
        score.grade());
  }

  private static Set<String> numbers(Chosen chosen) {
    return chosen.people().stream().map(EmployeeNumber::value).collect(Collectors.toSet());
  }

  private static Proposal with(Chosen chosen, Proposal line) {
    Map<String, String> facts = new LinkedHashMap<>(line.facts());
    facts.putAll(chosen.facts());
    return new Proposal(
        line.subjectType(),
        line.subject(),
        line.rule(),
        line.title(),
        line.kind(),
        line.amount(),
        line.record(),
        facts,
        line.reason());
  }
}
