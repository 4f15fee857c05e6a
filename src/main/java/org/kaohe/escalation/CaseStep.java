package org.kaohe.escalation;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * One entry of a case's journal.
 *
 * @param number counted from 1 in each case
 * @param round 1, and one more each time that the case is opened again
 * @param result a short code or Chinese word, such as a step's name; or null
 * @param text what somebody wrote, or null
 * @param by null: nobody in particular
 */
public record CaseStep(
    String caseId,
    int number,
    int round,
    Gate gate,
    String result,
    String text,
    EmployeeNumber by,
    Instant at) {

  public boolean is(Gate other) {
    return gate == other;
  }
}
