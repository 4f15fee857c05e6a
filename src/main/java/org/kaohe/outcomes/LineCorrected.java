package org.kaohe.outcomes;

/**
 * A published or final line was corrected; told in the transaction that corrects it, whoever did
 * it: an appeal, HR's own review, a voided record.
 *
 * @param before the line that no longer stands, reversed or voided
 * @param after the line in its place; null if nothing takes its place
 */
public record LineCorrected(OutcomeLine before, OutcomeLine after) {}
