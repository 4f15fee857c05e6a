package org.kaohe.portal;

import java.math.BigDecimal;
import org.kaohe.shared.Period;

/** A month's final or published composite. */
public record TrendPoint(Period month, BigDecimal composite) {}
