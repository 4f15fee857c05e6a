package org.kaohe.outcomes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kaohe.outcomes.Decisions.Slot;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;

/** The guard over one person's month: gives each deduction what is left at its turn. */
class MonthGuard {

  /** Fact of a performance pay line: what would be paid at 100%, in yuan. */
  static final String FULL_PERFORMANCE_PAY = "绩效工资全额";

  /** Fact of a line that withholds performance pay: how much there is of it, in yuan. */
  static final String PERFORMANCE_PAY = "绩效工资";

  private final StatutoryLimit limit;
  private final PlaceProfile place;
  private final GuardReasons reasons;
  private Money underLimit;
  private Money all;
  private Money performancePayTaken;

  MonthGuard(StatutoryLimit limit, PlaceProfile place, AlreadyDeducted already) {
    this.limit = limit;
    this.place = place;
    this.reasons = new GuardReasons(limit);
    this.underLimit = already.underLimit();
    this.performancePayTaken = already.performancePay();
    this.all = already.underLimit().plus(already.performancePay());
  }

  /** Performance pay has a floor too, where its line says how much was not earned. */
  static boolean guards(Proposal proposal) {
    return proposal.kind().isDeduction() || fullPerformancePay(proposal).isPresent();
  }

  /** What would be paid at 100%, where it is a performance pay line that says so. */
  static Optional<Money> fullPerformancePay(Proposal proposal) {
    return proposal.kind() == OutcomeKind.PERFORMANCE_PAY
        ? Optional.ofNullable(proposal.facts().get(FULL_PERFORMANCE_PAY)).map(Cny::of)
        : Optional.empty();
  }

  void decide(List<Slot> deductions, Decisions decided) {
    deductions.stream()
        .sorted(Comparator.comparing(Slot::proposal, DeductionOrder.COMPARATOR))
        .forEach(slot -> decide(slot, decided));
  }

  private void decide(Slot slot, Decisions decided) {
    Proposal proposal = slot.proposal();
    if (proposal.kind() == OutcomeKind.DEDUCTION && place.forbidsFines()) {
      decided.add(slot, forbidden(proposal));
      decided.add(slot, GuardedProposal.warningInPlaceOf(proposal));
      return;
    }
    decided.add(
        slot,
        switch (proposal.kind()) {
          case DEDUCTION, LOSS_COMPENSATION -> underLimit(proposal);
          case PERFORMANCE_PAY_WITHHELD -> withheld(proposal);
          default -> performancePay(proposal);
        });
  }

  private GuardedProposal forbidden(Proposal proposal) {
    return new GuardedProposal(
        proposal,
        Cny.ZERO,
        Cny.ZERO,
        proposal.amount(),
        Cny.ZERO,
        GuardReasons.NO_LEGAL_BASIS,
        true,
        true,
        false);
  }

  private GuardedProposal underLimit(Proposal proposal) {
    Money room = roomUnderLimit();
    Money executed = Cny.min(proposal.amount(), room);
    Money excess = proposal.amount().minus(executed);
    underLimit = underLimit.plus(executed);
    all = all.plus(executed);
    boolean fine = proposal.kind() == OutcomeKind.DEDUCTION;
    return new GuardedProposal(
        proposal,
        limit.shared(),
        executed,
        fine ? excess : Cny.ZERO,
        fine ? Cny.ZERO : excess,
        reasons.underLimit(room, executed, excess, fine),
        excess.isPositive(),
        fine,
        false);
  }

  private GuardedProposal withheld(Proposal proposal) {
    Money room = Cny.min(roomAboveMinimum(), performancePayLeft(proposal));
    Money executed = Cny.min(proposal.amount(), room);
    Money excess = proposal.amount().minus(executed);
    all = all.plus(executed);
    performancePayTaken = performancePayTaken.plus(executed);
    return new GuardedProposal(
        proposal,
        limit.aboveMinimum(),
        executed,
        excess,
        Cny.ZERO,
        reasons.aboveMinimum(room, excess),
        excess.isPositive(),
        false,
        false);
  }

  /** Pay not earned counts like pay withheld; what the floor protects is paid on top. */
  private GuardedProposal performancePay(Proposal proposal) {
    Money full = fullPerformancePay(proposal).orElseThrow();
    Money unearned = Cny.max(Cny.ZERO, full.minus(proposal.amount()));
    Money room = roomAboveMinimum();
    Money excess = unearned.minus(Cny.min(unearned, room));
    all = all.plus(unearned.minus(excess));
    performancePayTaken = performancePayTaken.plus(unearned.minus(excess));
    return new GuardedProposal(
        proposal,
        limit.aboveMinimum(),
        proposal.amount().plus(excess),
        Cny.ZERO,
        Cny.ZERO,
        reasons.performancePay(room, excess),
        excess.isPositive(),
        false,
        false);
  }

  /** More than there is can't be withheld, by however many lines. */
  private Money performancePayLeft(Proposal proposal) {
    String pay = proposal.facts().get(PERFORMANCE_PAY);
    return pay == null
        ? proposal.amount()
        : Cny.max(Cny.ZERO, Cny.of(pay).minus(performancePayTaken));
  }

  private Money roomUnderLimit() {
    return Cny.min(Cny.max(Cny.ZERO, limit.shared().minus(underLimit)), roomAboveMinimum());
  }

  private Money roomAboveMinimum() {
    return Cny.max(Cny.ZERO, limit.aboveMinimum().minus(all));
  }
}
