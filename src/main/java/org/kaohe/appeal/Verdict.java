package org.kaohe.appeal;

import java.math.BigDecimal;
import org.kaohe.metrics.Metric;

/**
 * What a reviewer decides.
 *
 * @param metric the figure that is corrected, or null
 * @param figure its right value, with {@code metric}
 * @param scorePoints points added to the composite, or null
 */
public record Verdict(
    Decision decision, String reason, Metric metric, BigDecimal figure, BigDecimal scorePoints) {}
