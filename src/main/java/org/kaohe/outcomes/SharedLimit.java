package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.springframework.stereotype.Component;

/**
 * All deductions of one person in one month share one limit, whichever cycles they come from and in
 * whatever order (policies G1): what nobody has confirmed yet is decided together, again whenever a
 * line comes or goes; what is confirmed keeps its amount. The person's month is locked meanwhile.
 */
@Component
class SharedLimit {

  /** No cycle: everybody's lines count. */
  private static final String NONE = "";

  private final Guard guard;
  private final OutcomeLines lines;
  private final DeductionMonths months;

  SharedLimit(Guard guard, OutcomeLines lines, DeductionMonths months) {
    this.guard = guard;
    this.lines = lines;
    this.months = months;
  }

  void lock(Collection<EmployeeNumber> people, Period payMonth) {
    months.lock(people, payMonth);
  }

  /** What confirmed lines of other cycles deduct. */
  Map<EmployeeNumber, AlreadyDeducted> confirmedIn(Period payMonth, String exceptCycleId) {
    return lines.deductedIn(payMonth, exceptCycleId);
  }

  /**
   * Decides a cycle's own proposals together with what other cycles propose, and stores what
   * changes there.
   *
   * @param people whose month is locked
   * @param already what confirmed lines deduct
   * @return the own ones, guarded
   */
  List<GuardedProposal> decide(
      ComputedCycle cycle,
      Period payMonth,
      Collection<EmployeeNumber> people,
      List<Proposal> own,
      Map<EmployeeNumber, PayBasis> pay,
      Map<EmployeeNumber, AlreadyDeducted> already) {
    JointDecision together = new JointDecision(own, pay, already);
    lines.lockOpenDeductions(people, payMonth, cycle.cycleId()).forEach(together::join);
    return together.decide(guard, payMonth, lines);
  }

  /** These lines ended or changed: what is open in their months takes the room that is left. */
  void decideOpenBeside(Collection<OutcomeLine> changed) {
    changed.stream()
        .collect(Collectors.groupingBy(OutcomeLine::payMonth, TreeMap::new, Collectors.toList()))
        .forEach((month, some) -> decideOpen(peopleOf(some), month));
  }

  /**
   * Something of these people's month ended or changed: what is open takes the room that is left.
   */
  void decideOpen(Collection<EmployeeNumber> people, Period payMonth) {
    Set<EmployeeNumber> those = new TreeSet<>(people);
    if (!those.isEmpty()) {
      months.lock(those, payMonth);
      decideLocked(those, payMonth);
    }
  }

  private void decideLocked(Set<EmployeeNumber> people, Period payMonth) {
    List<OutcomeLine> open = lines.lockOpenDeductions(people, payMonth, NONE);
    if (!open.isEmpty()) {
      JointDecision together =
          new JointDecision(List.of(), Map.of(), lines.deductedIn(payMonth, NONE));
      open.forEach(together::join);
      together.decide(guard, payMonth, lines);
    }
  }

  /**
   * Those of the lines, not confirmed yet, of which less could be executed today than they say:
   * after a new minimum wage, for instance.
   */
  List<OutcomeLine> exceeding(Collection<OutcomeLine> proposed) {
    Map<Period, List<OutcomeLine>> byMonth =
        proposed.stream()
            .filter(line -> line.state() == LineState.PROPOSED && line.pay() != null)
            .filter(line -> line.takesFromPay())
            .collect(Collectors.groupingBy(OutcomeLine::payMonth));
    List<OutcomeLine> exceeding = new ArrayList<>();
    byMonth.forEach((month, some) -> exceeding.addAll(exceeding(month, some)));
    return exceeding;
  }

  private List<OutcomeLine> exceeding(Period payMonth, List<OutcomeLine> some) {
    Set<EmployeeNumber> people = peopleOf(some);
    months.lock(people, payMonth);
    JointDecision together =
        new JointDecision(List.of(), Map.of(), lines.deductedIn(payMonth, NONE));
    lines.lockOpenDeductions(people, payMonth, NONE).forEach(together::join);
    Set<String> ids = some.stream().map(OutcomeLine::id).collect(Collectors.toSet());
    return together.exceeding(guard, payMonth).stream()
        .filter(line -> ids.contains(line.id()))
        .toList();
  }

  static Set<EmployeeNumber> peopleOf(Collection<OutcomeLine> some) {
    return some.stream()
        .filter(line -> line.employee() != null && isGuarded(line))
        .map(OutcomeLine::employee)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<EmployeeNumber> peopleIn(Collection<Proposal> proposals) {
    return proposals.stream()
        .filter(p -> p.subjectType() == SubjectType.EMPLOYEE && MonthGuard.guards(p))
        .map(proposal -> EmployeeNumber.of(proposal.subject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean isGuarded(OutcomeLine line) {
    return line.kind().isDeduction() || line.pay() != null;
  }
}
