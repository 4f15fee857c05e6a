package org.kaohe.cycle;

import java.math.BigDecimal;

/**
 * What HR wants corrected by its own review, as it was sent.
 *
 * @param employee number of whose result it is
 * @param metric heading or key
 * @param figure what the metric should have been
 * @param reason 10–500 characters
 */
public record ReviewRequest(String employee, String metric, BigDecimal figure, String reason) {}
