package org.kaohe.records;

/**
 * A report of misconduct was verified; published in the transaction that adds its record.
 *
 * @param record verified; its number is final
 * @param reportId id of the {@code conduct-report}
 */
public record ConductVerified(CaseRecord record, String reportId) {}
