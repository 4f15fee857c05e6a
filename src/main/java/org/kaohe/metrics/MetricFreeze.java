package org.kaohe.metrics;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** One person's frozen period. */
public record MetricFreeze(
    Period period, String department, FrozenPay pay, EmployeeNumber frozenBy, Instant frozenAt) {}
