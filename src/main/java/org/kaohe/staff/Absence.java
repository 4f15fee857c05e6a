package org.kaohe.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;

/**
 * A leave.
 *
 * @param to the last day
 * @param substitute who stands in, or null
 */
public record Absence(
    String id,
    EmployeeNumber employee,
    LocalDate from,
    LocalDate to,
    EmployeeNumber substitute,
    EmployeeNumber registeredBy,
    Instant registeredAt) {}
