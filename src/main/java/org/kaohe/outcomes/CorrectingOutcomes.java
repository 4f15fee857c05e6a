package org.kaohe.outcomes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CorrectingOutcomes(
      OutcomeLines lines,
      Ledger ledger,
      Guard guard,
      Staff staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lines = lines;
    this.ledger = ledger;
    this.guard = guard;
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
    return replace(old, guarded(old.period(), replacement, pay, lineId).get(0), why);
  }

  OutcomeLine replace(OutcomeLine old, GuardedProposal guarded, Correction why) {
    Instant now = clock.instant();
    LineState before = old.state();
    OutcomeLine next = OutcomeLine.corrected(inPlaceOf(old, guarded), before, old.id(), why, now);
    old.reverse(next.id(), why, now);
    lines.save(old);
    lines.addAll(List.of(next));
    if (before == LineState.FINAL) {
      ledger.append(LedgerCorrection.of(old, next, why, now));
    }
    events.publishEvent(new LineCorrected(old, next));
    return next;
  }

  /**
   * Nothing takes the line's place.
   *
   * @throws Refused as above
   */
  @Transactional
  public OutcomeLine voidLine(String lineId, Correction why) {
    OutcomeLine line = lines.get(lineId);
    LineState before = line.state();
    line.voidLine(why, clock.instant());
    lines.save(line);
    if (before == LineState.FINAL) {
      ledger.append(LedgerCorrection.of(line, null, why, clock.instant()));
    }
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
    return add(cycle, guarded(cycle.period(), proposal, pay, ""), why);
  }

  OutcomeLine add(ComputedCycle cycle, List<GuardedProposal> guarded, Correction why) {
    boolean settled = lines.count(cycle.cycleId(), Set.of(LineState.FINAL)) > 0;
    LineState state = settled ? LineState.FINAL : LineState.PUBLISHED;
    Instant now = clock.instant();
    List<OutcomeLine> added =
        guarded.stream()
            .map(one -> OutcomeLine.corrected(joining(cycle, one, why), state, null, why, now))
            .toList();
    lines.addAll(added);
    if (settled) {
      added.forEach(line -> ledger.append(LedgerCorrection.of(null, line, why, now)));
    }
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
    List<OutcomeLine> standing =
        lines.ofCycle(cycle.cycleId(), person).stream()
            .filter(line -> line.state().isStanding())
            .toList();
    List<GuardedProposal> guarded =
        guard.apply(
            cycle.period(),
            recomputed,
            pay == null ? Map.of() : Map.of(person, pay),
            lines.deductedIn(cycle.period().payMonth(), cycle.cycleId()));
    return new Improvement(standing, guarded)
        .changes().stream().map(change -> change.apply(this, cycle, why)).toList();
  }

  private List<GuardedProposal> guarded(
      Period period, Proposal proposal, PayBasis pay, String exceptLineId) {
    if (!MonthGuard.guards(proposal)) {
      return List.of(GuardedProposal.asProposed(proposal));
    }
    EmployeeNumber person = EmployeeNumber.of(proposal.subject());
    return guard.apply(
        period,
        List.of(proposal),
        pay == null ? Map.of() : Map.of(person, pay),
        Map.of(person, lines.deductedFrom(person, period.payMonth(), exceptLineId)));
  }

  private static OutcomeLine inPlaceOf(OutcomeLine old, GuardedProposal guarded) {
    Proposal proposal = guarded.proposal();
    return OutcomeLine.proposed(
        LineKey.of(proposal, false).idIn(old.cycleId(), "in place of " + old.id()),
        old.cycleId(),
        old.period(),
        old.subject(),
        LineBasis.of(cycleOf(old), proposal),
        LineAmounts.of(guarded));
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
