package org.kaohe.policychange;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * What an employee says to a draft.
 *
 * @param round the consultation it was given in
 */
public record Feedback(
    String changeId, int round, EmployeeNumber employee, String text, Instant givenAt) {}
