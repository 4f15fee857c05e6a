package org.kaohe.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

/**
 * A verified conduct or merit record.
 *
 * @param id its number, the last tie-breaker of order (code points)
 * @param subject employee number, team or department name by {@code subjectType}
 * @param loss 损失金额 or null
 * @param approved 金额 as approved, or null
 * @param result 成绩 or null
 * @param fires false: an earlier or late record that only counts as an occurrence
 */
public record RecordInput(
    String id,
    SubjectType subjectType,
    String subject,
    LocalDate date,
    String category,
    Severity severity,
    Money loss,
    Money approved,
    BigDecimal result,
    boolean fires) {}
