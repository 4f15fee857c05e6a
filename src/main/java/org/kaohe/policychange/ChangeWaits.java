package org.kaohe.policychange;

import java.time.LocalDate;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * A change waits for somebody, and the day is due.
 *
 * @param title the policy's
 * @param forWhom HR, or who may approve
 */
public record ChangeWaits(
    PolicyChange change, String title, Set<EmployeeNumber> forWhom, LocalDate dueOn) {}
