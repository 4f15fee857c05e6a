package org.kaohe.metrics;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * HR corrected a figure. Published inside the correcting transaction: a listener that throws {@link
 * org.kaohe.shared.Refused} prevents the correction.
 *
 * @param frozen whether the figure was frozen, so that scores may hang on it
 * @param byReview an appeal or HR's own review decided it, and sees to what follows itself
 * @param by who corrected it
 */
public record MetricCorrected(
    EmployeeNumber employee,
    Period period,
    Metric metric,
    boolean frozen,
    boolean byReview,
    EmployeeNumber by) {}
