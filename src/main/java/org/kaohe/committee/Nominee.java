package org.kaohe.committee;

import java.math.BigDecimal;
import org.kaohe.shared.EmployeeNumber;

/**
 * Somebody who may be chosen, as the members see them: never what they are paid (policies G8).
 *
 * @param standing rank in the department, shared by ties
 * @param composite of the period, two decimals
 */
public record Nominee(
    EmployeeNumber employee,
    String name,
    String team,
    int standing,
    BigDecimal composite,
    String grade) {}
