package org.kaohe.policychange;

import org.kaohe.shared.Period;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A department that a change concerns.
 *
 * @param fromMonth since when the version is in force there; null until it is
 */
@Table("policy_change_department")
public record ChangedDepartment(String department, Period fromMonth) {}
