package org.kaohe.escalation;

import java.time.LocalDate;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * These people are to act on a gate of a case: reminded before it is due, or asked because whoever
 * was asked before them let it pass.
 *
 * @param passedOn whether it came to them since others were late
 */
public record GateWaits(
    EscalationCase about,
    Gate gate,
    Set<EmployeeNumber> people,
    LocalDate dueOn,
    boolean passedOn) {}
