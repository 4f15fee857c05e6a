package org.kaohe.outcomes;

import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;

/**
 * A proposal after the law's guard. Of a deduction always {@code executed + waived + carried =
 * policy amount}; everything else is executed as proposed.
 *
 * @param statutoryLimit the person's limit of the month, the same on each line that shares it; null
 *     where the guard has no say. What was left of it at this line is in the reason
 * @param waivedAmount given up for good: a disciplinary excess is never carried over
 * @param carriedAmount excess of a proven loss's compensation, which may be taken in later months;
 *     it is not waived
 * @param reason the guard's, in Chinese; empty where it has no say
 * @param limited less is executed than the policy says: a named HR person confirms it
 * @param legalBasisToConfirm every fine from pay (policies G3)
 * @param added by the guard itself: the warning in place of a fine (policies G4)
 */
public record GuardedProposal(
    Proposal proposal,
    Money statutoryLimit,
    Money executedAmount,
    Money waivedAmount,
    Money carriedAmount,
    String reason,
    boolean limited,
    boolean legalBasisToConfirm,
    boolean added) {

  public Money policyAmount() {
    return proposal.amount();
  }

  /** The place of work allows no fine (policies G4). */
  public boolean forbiddenByPlace() {
    return reason.equals(GuardReasons.NO_LEGAL_BASIS);
  }

  /** Performance pay that is not paid: it counts to the minimum wage's floor (policies G5). */
  Money unearnedAmount() {
    return MonthGuard.fullPerformancePay(proposal)
        .map(full -> Cny.max(Cny.ZERO, full.minus(executedAmount)))
        .orElse(Cny.ZERO);
  }

  /** A stored line of the same proposal takes more from pay. */
  boolean takesLessThan(LineAmounts stored) {
    return proposal.kind().isDeduction()
        ? executedAmount.isLessThan(stored.executedAmount())
        : unearnedAmount().isLessThan(stored.unearnedAmount());
  }

  /** A stored line of which only this may still be executed; the rest is waived or carried. */
  GuardedProposal inPlaceOf(OutcomeLine line) {
    Money rest = line.amounts().policyAmount().minus(executedAmount);
    boolean loss = line.kind() == OutcomeKind.LOSS_COMPENSATION;
    return new GuardedProposal(
        line.asProposal(),
        statutoryLimit,
        executedAmount,
        loss ? Cny.ZERO : rest,
        loss ? rest : Cny.ZERO,
        reason,
        true,
        legalBasisToConfirm,
        false);
  }

  static GuardedProposal asProposed(Proposal proposal) {
    return new GuardedProposal(
        proposal, null, proposal.amount(), Cny.ZERO, Cny.ZERO, "", false, false, false);
  }

  static GuardedProposal warningInPlaceOf(Proposal fine) {
    Proposal warning =
        new Proposal(
            fine.subjectType(),
            fine.subject(),
            fine.rule(),
            fine.title(),
            OutcomeKind.WARNING,
            Cny.ZERO,
            fine.record(),
            fine.facts(),
            fine.reason());
    return new GuardedProposal(
        warning,
        null,
        Cny.ZERO,
        Cny.ZERO,
        Cny.ZERO,
        GuardReasons.WARNING_INSTEAD,
        false,
        false,
        true);
  }
}
