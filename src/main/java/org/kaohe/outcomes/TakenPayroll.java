package org.kaohe.outcomes;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** That HR took a month's payroll: nothing is booked into it any more. */
public record TakenPayroll(Period payMonth, EmployeeNumber takenBy, Instant takenAt) {}
