package org.kaohe.outcomes;

import org.joda.money.Money;

/**
 * The pay and place that percentages and the law's guard read, as at the freeze (policies A2).
 *
 * @param grossPay 月总工资 a month, CNY
 * @param fixedPay 当月固定工资 a month, CNY
 * @param place 工作地 or a profile's key; null is national
 */
public record PayBasis(Money grossPay, Money fixedPay, String place) {}
