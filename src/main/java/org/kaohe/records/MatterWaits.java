package org.kaohe.records;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/**
 * A report or a claim waits for these people; published when it begins to, when they change, and
 * once more before it is due.
 *
 * @param caseId id of the report or claim
 * @param dueOn the last day
 * @param reminder it has been waiting for some time
 */
public record MatterWaits(
    String caseId,
    MatterStep step,
    List<EmployeeNumber> forWhom,
    LocalDate dueOn,
    boolean reminder) {}
