package org.kaohe.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy.RuleInfo;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who won what: names, teams and awards of published periods and nothing else (policies G8). */
@Service
public class Board {

  /** Pay, welfare, nominations and whatever is no honour to be told of are left out. */
  private static final Set<OutcomeKind> SHOWN =
      EnumSet.of(
          OutcomeKind.CASH_AWARD,
          OutcomeKind.CERTIFICATE,
          OutcomeKind.LETTER,
          OutcomeKind.COMMENDATION);

  private static final Set<LineState> PUBLISHED = EnumSet.of(LineState.PUBLISHED, LineState.FINAL);

  private final Cycles cycles;
  private final OutcomeLines lines;
  private final Policies policies;

  Board(Cycles cycles, OutcomeLines lines, Policies policies) {
    this.cycles = cycles;
    this.lines = lines;
    this.policies = policies;
  }

  /**
   * @param periods that can be shown, newest first
   * @param period the one shown, or null if there is none yet
   */
  public record Page(List<Period> periods, Period period, List<Department> departments) {}

  public record Department(String name, List<Award> awards) {}

  /**
   * @param winners people; empty if it was won by teams or by everybody
   * @param groups teams, or departments
   */
  public record Award(String title, List<Winner> winners, List<String> groups) {}

  public record Winner(String name, String team) {}

  /**
   * @param asked null: the newest; one without published cycles shows nothing
   */
  @Transactional(readOnly = true)
  public Page of(Period asked) {
    List<Cycle> published =
        cycles.findAll().stream()
            .filter(cycle -> cycle.is(CycleState.PUBLISHED) || cycle.is(CycleState.FINAL))
            .toList();
    List<Period> periods = published.stream().map(Cycle::period).distinct().toList();
    Period period = asked != null || periods.isEmpty() ? asked : periods.get(0);
    List<Department> departments =
        published.stream()
            .filter(cycle -> cycle.period().equals(period))
            .map(cycle -> new Department(cycle.department(), awards(cycle)))
            .toList();
    return new Page(periods, period, departments);
  }

  private List<Award> awards(Cycle cycle) {
    Map<String, RuleInfo> rules =
        policies.get(cycle.policyId(), cycle.policyVersion()).rules().stream()
            .collect(Collectors.toMap(RuleInfo::id, Function.identity(), (a, b) -> a));
    Map<String, List<OutcomeLine>> byRule = new LinkedHashMap<>();
    lines.ofCycle(cycle.id()).stream()
        .filter(line -> PUBLISHED.contains(line.state()) && SHOWN.contains(line.kind()))
        .forEach(line -> byRule.computeIfAbsent(line.rule(), r -> new ArrayList<>()).add(line));
    return rules.keySet().stream()
        .filter(byRule::containsKey)
        .map(rule -> award(rules.get(rule), byRule.get(rule)))
        .toList();
  }

  private static Award award(RuleInfo rule, List<OutcomeLine> won) {
    if (rule.subject() == SubjectType.TEAM) {
      return new Award(rule.title(), List.of(), distinct(won, line -> line.subject().team()));
    }
    if (rule.subject() == SubjectType.DEPARTMENT) {
      return new Award(rule.title(), List.of(), distinct(won, Board::departmentOf));
    }
    Set<Winner> winners = new LinkedHashSet<>();
    won.forEach(
        line -> winners.add(new Winner(line.subject().subjectName(), line.subject().team())));
    return new Award(rule.title(), List.copyOf(winners), List.of());
  }

  private static String departmentOf(OutcomeLine line) {
    return line.subject().department() == null ? null : line.subject().department() + "全体参评成员";
  }

  private static List<String> distinct(List<OutcomeLine> won, Function<OutcomeLine, String> of) {
    return won.stream().map(of).filter(group -> group != null).distinct().sorted().toList();
  }
}
