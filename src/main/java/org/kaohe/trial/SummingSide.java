package org.kaohe.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.policy.NotEvaluated;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.RuleInfo;
import org.kaohe.shared.Cny;
import org.kaohe.shared.SubjectType;

/** Sums the trials of one side, of any number of departments and periods. */
final class SummingSide {

  private final List<SideTrial> trials;
  private final List<GuardedProposal> lines;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  SummingSide(List<SideTrial> trials) {
    this.trials = trials;
    this.lines = trials.stream().flatMap(each -> each.trial().outcomes().stream()).toList();
    trials.stream()
        .map(each -> each.trial().policy())
        .distinct()
        .sorted(Comparator.comparing(Policy::id).thenComparing(Policy::version))
        .flatMap(policy -> policy.rules().stream())
        .forEach(this::note);
  }

  private void note(RuleInfo rule) {
    titles.putIfAbsent(rule.id(), rule.title());
    order.putIfAbsent(rule.id(), order.size());
  }

  ComparedSide side() {
    return new ComparedSide(
        policies(),
        totals(),
        rules(),
        LegalFlags.of(lines),
        SpreadingScores.of(trials.stream().map(SideTrial::trial).toList()),
        notEvaluated(),
        trials.stream().map(SideTrial::trial).toList());
  }

  private List<ComparedPolicy> policies() {
    Map<List<Object>, Set<String>> departments = new LinkedHashMap<>();
    Map<List<Object>, Policy> policies = new LinkedHashMap<>();
    for (SideTrial each : trials) {
      Policy policy = each.trial().policy();
      List<Object> key = List.of(policy.id(), policy.version());
      policies.putIfAbsent(key, policy);
      departments.computeIfAbsent(key, k -> new TreeSet<>()).addAll(each.departments());
    }
    return policies.entrySet().stream()
        .map(
            policy ->
                new ComparedPolicy(
                    policy.getValue().id(),
                    policy.getValue().version(),
                    policy.getValue().title(),
                    List.copyOf(departments.get(policy.getKey()))))
        .sorted(Comparator.comparing(ComparedPolicy::id).thenComparing(ComparedPolicy::version))
        .toList();
  }

  private ComparedTotals totals() {
    return new ComparedTotals(
        executed(line -> kind(line) == OutcomeKind.CASH_AWARD),
        executed(line -> kind(line).isDeduction()),
        sum(lines, GuardedProposal::waivedAmount),
        sum(
            lines.stream().filter(line -> kind(line) == OutcomeKind.PERFORMANCE_PAY).toList(),
            Pay::beyondFull),
        executed(line -> kind(line) == OutcomeKind.REIMBURSEMENT),
        people(lines.stream().filter(line -> kind(line) == OutcomeKind.CASH_AWARD)),
        people(
            lines.stream()
                .filter(line -> kind(line).isDeduction() && line.executedAmount().isPositive())),
        (int)
            trials.stream()
                .flatMap(each -> each.trial().scores().stream())
                .map(score -> score.employee())
                .distinct()
                .count());
  }

  private Money executed(Predicate<GuardedProposal> which) {
    return sum(lines.stream().filter(which).toList(), GuardedProposal::executedAmount);
  }

  private List<CostOfRule> rules() {
    Map<List<Object>, List<GuardedProposal>> groups =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> List.of(line.proposal().rule(), kind(line)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .map(this::cost)
        .sorted(
            Comparator.<CostOfRule>comparingInt(cost -> order.getOrDefault(cost.rule(), 0))
                .thenComparing(CostOfRule::kind))
        .toList();
  }

  private CostOfRule cost(List<GuardedProposal> group) {
    GuardedProposal first = group.get(0);
    return new CostOfRule(
        first.proposal().rule(),
        first.proposal().title(),
        kind(first),
        group.size(),
        people(group.stream()),
        sum(group, GuardedProposal::policyAmount),
        sum(group, GuardedProposal::executedAmount),
        (int) group.stream().filter(GuardedProposal::limited).count());
  }

  private List<Unevaluated> notEvaluated() {
    Map<List<String>, Integer> times = new HashMap<>();
    for (SideTrial each : trials) {
      for (NotEvaluated missing : each.trial().notEvaluated()) {
        times.merge(List.of(missing.rule(), missing.reason()), 1, Integer::sum);
      }
    }
    List<Unevaluated> counted = new ArrayList<>();
    times.forEach(
        (key, count) ->
            counted.add(
                new Unevaluated(
                    key.get(0), titles.getOrDefault(key.get(0), ""), key.get(1), count)));
    counted.sort(
        Comparator.<Unevaluated>comparingInt(each -> order.getOrDefault(each.rule(), 0))
            .thenComparing(Comparator.comparing(Unevaluated::times).reversed())
            .thenComparing(Unevaluated::reason));
    return List.copyOf(counted);
  }

  static int people(Stream<GuardedProposal> lines) {
    Set<String> people = new HashSet<>();
    lines
        .map(GuardedProposal::proposal)
        .filter(proposal -> proposal.subjectType() == SubjectType.EMPLOYEE)
        .forEach(proposal -> people.add(proposal.subject()));
    return people.size();
  }

  static Money sum(List<GuardedProposal> lines, Function<GuardedProposal, Money> amount) {
    return lines.stream().map(amount).reduce(Cny.ZERO, Money::plus);
  }

  private static OutcomeKind kind(GuardedProposal line) {
    return line.proposal().kind();
  }
}
