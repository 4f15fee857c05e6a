package org.kaohe.records;

import org.kaohe.shared.EmployeeNumber;

/**
 * HR declared a record void; published in the voiding transaction. It may have taken effect in a
 * month already ({@link CaseRecord#takenIn()}).
 *
 * @param record as voided: its status is {@link RecordStatus#VOIDED}
 * @param reason in Chinese, as HR wrote it
 * @param by who of HR
 */
public record RecordVoided(CaseRecord record, String reason, EmployeeNumber by) {}
