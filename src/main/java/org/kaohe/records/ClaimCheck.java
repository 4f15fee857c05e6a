package org.kaohe.records;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * What the superior says of a claim.
 *
 * @param supported it happened as claimed
 * @param checkNote or null
 */
public record ClaimCheck(
    boolean supported, String checkNote, EmployeeNumber checkedBy, Instant checkedAt) {}
