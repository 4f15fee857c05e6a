package org.kaohe.records;

/**
 * A verified record as the computation of a month sees it.
 *
 * @param fires false: it only counts as an occurrence
 */
public record RecordOfMonth(CaseRecord record, boolean fires) {}
