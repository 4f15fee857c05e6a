package org.kaohe.outcomes;

import org.joda.money.Money;

/**
 * A line's amounts in CNY; see {@link GuardedProposal} for their meaning.
 *
 * @param statutoryLimit null where the guard has no say
 * @param unearnedAmount of performance pay, what is not paid of it; else 0
 * @param guardReason empty where the guard has no say
 * @param limited to be confirmed one by one by a named HR person
 * @param legalFlag the legal basis is to be confirmed
 * @param guardAdded a warning that the guard added in place of a fine
 */
public record LineAmounts(
    Money policyAmount,
    Money statutoryLimit,
    Money executedAmount,
    Money waivedAmount,
    Money carriedAmount,
    Money unearnedAmount,
    String guardReason,
    boolean limited,
    boolean legalFlag,
    boolean guardAdded) {

  static LineAmounts of(GuardedProposal guarded) {
    return new LineAmounts(
        guarded.policyAmount(),
        guarded.statutoryLimit(),
        guarded.executedAmount(),
        guarded.waivedAmount(),
        guarded.carriedAmount(),
        guarded.unearnedAmount(),
        guarded.reason(),
        guarded.limited(),
        guarded.legalBasisToConfirm(),
        guarded.added());
  }
}
