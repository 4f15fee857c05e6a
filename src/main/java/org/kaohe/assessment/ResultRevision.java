package org.kaohe.assessment;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * What a published result said before it was corrected.
 *
 * @param number 1 for the first correction
 * @param before the score that was replaced
 */
public record ResultRevision(
    String resultId,
    int number,
    PersonScore before,
    String reason,
    EmployeeNumber by,
    Instant correctedAt) {}
