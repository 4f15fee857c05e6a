package org.kaohe.assessment;

import java.math.BigDecimal;

/** A review's criteria, each 0–100 or null where not given (files need only one of them). */
public record ReviewScores(
    BigDecimal attitude, BigDecimal teamwork, BigDecimal efficiency, BigDecimal quality) {}
