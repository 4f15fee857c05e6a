package org.kaohe.assessment;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * One review of a reviews file.
 *
 * @param reviewer need not be in the staff file
 * @param scores at least one criterion
 */
public record ReviewRow(
    EmployeeNumber employee,
    Period month,
    ReviewSource source,
    String reviewer,
    ReviewScores scores) {}
