package org.kaohe.staff;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * People joined, left, moved, got another manager, or registered an absence. Published inside the
 * changing transaction.
 */
public record StaffChanged(Set<EmployeeNumber> employees) {}
