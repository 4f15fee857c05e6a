package org.kaohe.records;

import java.time.Instant;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Severity;

/**
 * How a report ends.
 *
 * @param founded 已核实; false: 不成立
 * @param foundSeverity null unless founded
 * @param loss 损失金额 in CNY, or null
 */
public record Finding(
    boolean founded,
    Severity foundSeverity,
    Money loss,
    String findingReason,
    EmployeeNumber decidedBy,
    Instant decidedAt) {}
