package org.kaohe.records;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * How a claim ends.
 *
 * @param approvedAmount 金额 in CNY, or null
 * @param approvedResult 成绩 of a training, or null
 */
public record ClaimDecision(
    boolean approved,
    Money approvedAmount,
    BigDecimal approvedResult,
    String decisionReason,
    EmployeeNumber decidedBy,
    Instant decidedAt) {}
