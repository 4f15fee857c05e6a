package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.outcomes.ClosedMatters;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.Remembered;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which months and records count towards a person's next step, and why a chain broke. It is
 * read from the facts as they stand, so that a successful appeal or a voided record shows at once.
 */
@Service
@Transactional(readOnly = true)
public class RememberingPeople {

  private final Results results;
  private final Cycles cycles;
  private final PolicyAdoptions adoptions;
  private final Policies policies;
  private final PeriodsToCome toCome;
  private final WhyEnded whyEnded;
  private final OutcomeLines lines;
  private final ClosedMatters closedMatters;
  private final Staff staff;
  private final Clock clock;

  RememberingPeople(
      Results results,
      Cycles cycles,
      PolicyAdoptions adoptions,
      Policies policies,
      PeriodsToCome toCome,
      WhyEnded whyEnded,
      OutcomeLines lines,
      ClosedMatters closedMatters,
      Staff staff,
      Clock clock) {
    this.results = results;
    this.cycles = cycles;
    this.adoptions = adoptions;
    this.policies = policies;
    this.toCome = toCome;
    this.whyEnded = whyEnded;
    this.lines = lines;
    this.closedMatters = closedMatters;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @throws Refused if nobody has that number
   */
  public Memory of(EmployeeNumber person) {
    LocalDate today = LocalDate.now(clock);
    StaffMember member = member(person, today);
    Optional<Policy> policy = policyOf(member, today);
    List<Remembered> rules =
        policy.stream()
            .flatMap(
                found ->
                    Stream.of(Period.Kind.MONTH, Period.Kind.QUARTER)
                        .filter(found.periods()::contains)
                        .flatMap(kind -> rules(found, kind, member, today)))
            .toList();
    return new Memory(person, policy.orElse(null), rules, matters(person));
  }

  /**
   * As a direct manager may see it.
   *
   * @throws Refused unless the person reports to him
   */
  public Memory ofReport(EmployeeNumber person, EmployeeNumber manager) {
    if (!manager.equals(member(person, LocalDate.now(clock)).manager())) {
      throw Refused.forbidden("只有人力和直接上级可以查看");
    }
    return of(person);
  }

  private StaffMember member(EmployeeNumber person, LocalDate today) {
    return staff
        .find(person, today)
        .orElseThrow(() -> Refused.unknown("employee-unknown", "没有这个工号的员工：" + person));
  }

  /** That of the latest published month, else of another period, else that in force. */
  private Optional<Policy> policyOf(StaffMember member, LocalDate today) {
    List<Result> published = results.publishedOf(member.number());
    return published.stream()
        .filter(result -> result.period().isMonth())
        .findFirst()
        .or(() -> published.stream().findFirst())
        .map(Result::cycle)
        .map(cycle -> policies.get(cycle.policyId(), cycle.policyVersion()))
        .or(
            () ->
                adoptions
                    .inForce(member.department(), Period.monthOf(today))
                    .map(force -> policies.get(force.policyId(), force.policyVersion())));
  }

  /** After the latest published period; before there is any, the one being assessed today. */
  private Stream<Remembered> rules(
      Policy policy, Period.Kind kind, StaffMember member, LocalDate today) {
    Optional<Result> last = lastOf(policy, kind, member.number());
    Period next =
        last.map(Result::period)
            .map(Period::next)
            .orElseGet(() -> Period.of(kind, today).previous());
    Cycle published =
        last.flatMap(result -> cycles.findById(result.cycle().cycleId()))
            .filter(cycle -> cycle.is(CycleState.PUBLISHED))
            .orElse(null);
    PolicyInput input = toCome.of(policy, next, member, published, today);
    return policy.memory(input, member.number(), today).stream()
        .map(one -> whyEnded.explained(member.number(), one));
  }

  private Optional<Result> lastOf(Policy policy, Period.Kind kind, EmployeeNumber person) {
    return results.publishedOf(person).stream()
        .filter(result -> result.period().kind() == kind)
        .filter(result -> result.cycle().policyId().equals(policy.id()))
        .findFirst();
  }

  private List<Memory.Matter> matters(EmployeeNumber person) {
    return lines.ofEmployee(person).stream()
        .filter(OutcomeLine::isMatter)
        .map(line -> new Memory.Matter(line, closedMatters.find(line.id()).orElse(null)))
        .toList();
  }
}
