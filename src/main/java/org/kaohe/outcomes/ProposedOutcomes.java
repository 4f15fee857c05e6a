package org.kaohe.outcomes;

/**
 * What a computation left behind.
 *
 * @param proposed new lines to be confirmed
 * @param limited how many of them one by one
 * @param kept lines confirmed earlier whose proposal is exactly the same
 * @param voided lines confirmed earlier that no longer hold
 */
public record ProposedOutcomes(int proposed, int limited, int kept, int voided) {}
