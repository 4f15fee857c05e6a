package org.kaohe.escalation;

import java.time.LocalDate;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * These people are to act on a gate of a case.
 *
 * @param dueOn the last day
 * @param steps how many steps the case's journal counts: tells one waiting from the next
 */
public record GateWaits(
    EscalationCase about,
    Gate gate,
    Set<EmployeeNumber> people,
    LocalDate dueOn,
    Why why,
    int steps) {

  /** What they are told for. */
  public enum Why {
    OPENED,
    REMINDED,
    /** Whoever was asked before them let it pass. */
    PASSED_ON
  }
}
