package org.kaohe.outcomes;

import org.joda.money.Money;
import org.kaohe.shared.Period;

/**
 * What the ledger holds for one month's payroll.
 *
 * @param net what it adds to payments, deductions subtracted, CNY
 * @param entries bookings and reversals
 */
public record PayrollTotal(Period payMonth, Money net, int entries) {}
