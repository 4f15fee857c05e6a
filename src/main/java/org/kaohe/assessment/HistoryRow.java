package org.kaohe.assessment;

import java.math.BigDecimal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * A month's result from before this system.
 *
 * @param composite 0–100, two decimals
 * @param grade 优秀, 良好, 合格 or 不合格; null: by the bands of the policy that reads it
 */
public record HistoryRow(
    EmployeeNumber employee, Period month, BigDecimal composite, String grade) {}
