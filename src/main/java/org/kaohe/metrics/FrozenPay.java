package org.kaohe.metrics;

import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * A person's pay as it was at the freeze: the base of percentages and of the law's guard (policies
 * A2). CNY a month, never prorated.
 */
public record FrozenPay(EmployeeNumber employee, Money fixedPay, Money grossPay) {}
