package org.kaohe.metrics;

import java.math.BigDecimal;
import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * One entry of the trail of corrections.
 *
 * @param oldValue null: there was no data
 * @param newValue null: no data from now on
 */
public record MetricCorrection(
    String id,
    EmployeeNumber employee,
    Period period,
    Metric metric,
    BigDecimal oldValue,
    BigDecimal newValue,
    String reason,
    EmployeeNumber correctedBy,
    Instant correctedAt) {}
