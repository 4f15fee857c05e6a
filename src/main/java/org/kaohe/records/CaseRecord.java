package org.kaohe.records;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * A conduct or merit record.
 *
 * @param number 编号, unique in the company
 * @param source where it comes from, such as 导入
 * @param takenIn the month in whose outcomes it took effect, or null; it can't change afterwards
 * @param version 0 for one that is new
 */
public record CaseRecord(
    String number,
    CaseFacts facts,
    String source,
    EmployeeNumber createdBy,
    Instant createdAt,
    Period takenIn,
    int version) {}
