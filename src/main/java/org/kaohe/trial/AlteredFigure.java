package org.kaohe.trial;

import java.math.BigDecimal;

/** A figure that the tried policy has altered. */
public record AlteredFigure(
    String name, String meaning, String unit, BigDecimal before, BigDecimal after) {}
