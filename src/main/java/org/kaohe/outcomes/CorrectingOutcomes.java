package org.kaohe.outcomes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of published or final lines, by an upheld appeal or HR's own review. What is final is
 * corrected in the ledger too: a reversing entry and a new one. Other people's lines, and other
 * lines of the same person, stay as they are.
 */
@Service
public class CorrectingOutcomes {

  private final OutcomeLines lines;
  private final Ledger ledger;
  private final Guard guard;
  private final SharedLimit limit;
  private final PayrollMonths payroll;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CorrectingOutcomes(
      OutcomeLines lines,
      Ledger ledger,
      Guard guard,
      SharedLimit limit,
      PayrollMonths payroll,
      Staff staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lines = lines;
    this.ledger = ledger;
    this.guard = guard;
    this.limit = limit;
    this.payroll = payroll;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Another outcome takes the line's place, guarded anew.
   *
   * @param pay of the person, as at the freeze; may be null unless money is deducted
   * @throws Refused if the line no longer stands, is not published, is about somebody else, or
   *     somebody changed it meanwhile
   */
  @Transactional
  public OutcomeLine replace(String lineId, Proposal replacement, PayBasis pay, Correction why) {
    OutcomeLine old = lines.get(lineId);
    refuseOtherSubject(old, replacement);
    hold(old);
    GuardedProposal guarded = guarded(old.payMonth(), replacement, pay, lineId).get(0);
    return replace(old, guarded, pay, why);
  }

  OutcomeLine replace(OutcomeLine old, GuardedProposal guarded, PayBasis pay, Correction given) {
    Instant now = clock.instant();
    LineState before = old.state();
    Period booked = hold(old);
    Correction why = given.bookedWith(old.payMonth(), booked);
    OutcomeLine next =
        OutcomeLine.corrected(inPlaceOf(old, guarded, pay), before, old.id(), why, now);
    old.reverse(next.id(), why, now);
    lines.save(old);
    lines.addAll(List.of(next));
    if (before == LineState.FINAL) {
      ledger.append(LedgerCorrection.of(old, next, booked, why, now));
    }
    limit.decideOpenBeside(List.of(old));
    events.publishEvent(new LineCorrected(old, next));
    return next;
  }

  /**
   * The payroll that a correction of the line belongs to: its own month's, unless HR has taken that
   * one. It stays open, and the person's month is held, until the transaction ends.
   */
  private Period hold(OutcomeLine line) {
    Period month =
        line.state() == LineState.FINAL ? payroll.lockOpenFrom(line.payMonth()) : line.payMonth();
    if (line.employee() != null) {
      limit.lock(List.of(line.employee()), line.payMonth());
    }
    return month;
  }

  /**
   * Nothing takes the line's place.
   *
   * @throws Refused as above
   */
  @Transactional
  public OutcomeLine voidLine(String lineId, Correction given) {
    OutcomeLine line = lines.get(lineId);
    LineState before = line.state();
    Period booked = hold(line);
    Correction why = given.bookedWith(line.payMonth(), booked);
    line.voidLine(why, clock.instant());
    lines.save(line);
    if (before == LineState.FINAL) {
      ledger.append(LedgerCorrection.of(line, null, booked, why, clock.instant()));
    }
    limit.decideOpenBeside(List.of(line));
    if (before != LineState.CONFIRMED) {
      events.publishEvent(new LineCorrected(line, null));
    }
    return line;
  }

  /**
   * One more line, such as the award of a corrected rank.
   *
   * <p>It is final, and booked, if the cycle's lines are; published otherwise.
   *
   * @throws Refused if this correction has already added it
   */
  @Transactional
  public OutcomeLine add(ComputedCycle cycle, Proposal proposal, PayBasis pay, Correction why) {
    Period payMonth = payroll.lockOpenFrom(cycle.period().payMonth());
    limit.lock(SharedLimit.peopleIn(List.of(proposal)), payMonth);
    return add(cycle, guarded(payMonth, proposal, pay, ""), pay, why);
  }

  OutcomeLine add(
      ComputedCycle cycle, List<GuardedProposal> guarded, PayBasis pay, Correction why) {
    Period payMonth = payroll.lockOpenFrom(cycle.period().payMonth());
    boolean settled = lines.count(cycle.cycleId(), Set.of(LineState.FINAL)) > 0;
    LineState state = settled ? LineState.FINAL : LineState.PUBLISHED;
    Instant now = clock.instant();
    List<OutcomeLine> added =
        guarded.stream()
            .map(one -> joining(cycle, one, why).readFrom(pay).paidWith(payMonth))
            .map(line -> OutcomeLine.corrected(line, state, null, why, now))
            .toList();
    lines.addAll(added);
    if (settled) {
      added.forEach(line -> ledger.append(LedgerCorrection.of(null, line, payMonth, why, now)));
    }
    limit.decideOpenBeside(added);
    return added.get(0);
  }

  /**
   * Gives a person what a recomputation proposes, as far as it is better for them: penalties that
   * no longer hold are voided, smaller ones and larger awards take the place of the old, new awards
   * are added; nothing is ever worsened (design: appeal). Awards shared by a group are not
   * recomputed: leave them out, and the old ones stay.
   *
   * @return the lines that changed or came
   */
  @Transactional
  public List<OutcomeLine> improve(
      ComputedCycle cycle,
      EmployeeNumber person,
      List<Proposal> recomputed,
      PayBasis pay,
      Correction why) {
    Map<Boolean, List<OutcomeLine>> standing = standingByCarry(cycle, person);
    Period payMonth = deductedWith(cycle, standing.get(false));
    payroll.lockOpenFrom(payMonth);
    limit.lock(List.of(person), payMonth);
    AlreadyDeducted already =
        limit.confirmedIn(payMonth, cycle.cycleId()).getOrDefault(person, AlreadyDeducted.NOTHING);
    for (OutcomeLine carry : standing.get(true)) {
      already = already.plus(carry);
    }
    List<GuardedProposal> guarded =
        guard.apply(
            payMonth,
            recomputed,
            pay == null ? Map.of() : Map.of(person, pay),
            Map.of(person, already));
    return new Improvement(standing.get(false), guarded, pay)
        .changes().stream().map(change -> change.apply(this, cycle, why)).toList();
  }

  /** Lines that take an earlier loss further come from no policy: they stay as they are. */
  private Map<Boolean, List<OutcomeLine>> standingByCarry(
      ComputedCycle cycle, EmployeeNumber person) {
    return lines.ofCycle(cycle.cycleId(), person).stream()
        .filter(line -> line.state().isStanding())
        .collect(Collectors.partitioningBy(line -> line.carries() != null));
  }

  /** The month whose limit the lines share; another than the cycle's if its payroll was taken. */
  private static Period deductedWith(ComputedCycle cycle, List<OutcomeLine> standing) {
    return standing.stream()
        .filter(SharedLimit::isGuarded)
        .map(OutcomeLine::payMonth)
        .findFirst()
        .orElse(cycle.period().payMonth());
  }

  private List<GuardedProposal> guarded(
      Period payMonth, Proposal proposal, PayBasis pay, String exceptLineId) {
    if (!MonthGuard.guards(proposal)) {
      return List.of(GuardedProposal.asProposed(proposal));
    }
    EmployeeNumber person = EmployeeNumber.of(proposal.subject());
    return guard.apply(
        payMonth,
        List.of(proposal),
        pay == null ? Map.of() : Map.of(person, pay),
        Map.of(person, lines.deductedFrom(person, payMonth, exceptLineId)));
  }

  private static OutcomeLine inPlaceOf(OutcomeLine old, GuardedProposal guarded, PayBasis pay) {
    Proposal proposal = guarded.proposal();
    return OutcomeLine.proposed(
            LineKey.of(proposal, false).idIn(old.cycleId(), "in place of " + old.id()),
            old.cycleId(),
            old.period(),
            old.subject(),
            LineBasis.of(cycleOf(old), proposal),
            LineAmounts.of(guarded))
        .readFrom(pay)
        .paidWith(old.payMonth())
        .carrying(old.carries());
  }

  private OutcomeLine joining(ComputedCycle cycle, GuardedProposal guarded, Correction why) {
    Proposal proposal = guarded.proposal();
    return OutcomeLine.proposed(
        LineKey.of(proposal, guarded.added()).idIn(cycle.cycleId(), "added by " + why.reference()),
        cycle.cycleId(),
        cycle.period(),
        LineSubject.of(proposal, peopleOf(cycle, proposal)),
        LineBasis.of(cycle, proposal),
        LineAmounts.of(guarded));
  }

  private Map<EmployeeNumber, StaffMember> peopleOf(ComputedCycle cycle, Proposal proposal) {
    return proposal.subjectType() == SubjectType.EMPLOYEE
        ? staff.find(List.of(EmployeeNumber.of(proposal.subject())), cycle.period().lastDay())
        : Map.of();
  }

  private static ComputedCycle cycleOf(OutcomeLine line) {
    return new ComputedCycle(
        line.cycleId(), line.period(), line.basis().policyId(), line.basis().policyVersion());
  }

  private static void refuseOtherSubject(OutcomeLine old, Proposal replacement) {
    if (!old.subject().subject().equals(replacement.subject())
        || old.subject().subjectType() != replacement.subjectType()) {
      throw Refused.invalid("correction-subject", "更正后的奖惩必须属于同一对象");
    }
  }
}
