package org.kaohe.assessment;

import java.math.BigDecimal;
import org.kaohe.shared.EmployeeNumber;

/**
 * Points that HR added to a composite or took from it at consolidation.
 *
 * @param points at most two decimals
 */
public record Adjustment(BigDecimal points, String reason, EmployeeNumber by) {}
