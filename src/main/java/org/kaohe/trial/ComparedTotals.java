package org.kaohe.trial;

import org.joda.money.Money;

/**
 * A side's sums over all periods, after the law's guard.
 *
 * @param awards executed cash awards
 * @param deductions executed deductions, compensations and performance pay withheld; positive
 * @param waived given up for good
 * @param performancePay how much more (negative: less) performance pay is paid than in full
 * @param reimbursements expenses, no pay
 * @param awarded people with at least one award in cash
 * @param deducted people with at least one executed deduction
 * @param people everybody employed in one of the periods
 */
public record ComparedTotals(
    Money awards,
    Money deductions,
    Money waived,
    Money performancePay,
    Money reimbursements,
    int awarded,
    int deducted,
    int people) {

  /** What the policy costs the company: awards and performance pay less deductions. */
  public Money net() {
    return awards.plus(performancePay).minus(deductions);
  }
}
