package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.metrics.Metric;
import org.kaohe.shared.Cny;
import org.kaohe.staff.StaffMember;

/**
 * The pay that a month's percentages and limits are taken of: the month's own figures where they
 * are given, else those of the staff file (policies A2). CNY, no proration.
 */
public record PayOfMonth(Money fixedPay, Money grossPay) {

  /**
   * @param metrics the person's figures of the month by metric key
   */
  public static PayOfMonth of(StaffMember member, Map<String, BigDecimal> metrics) {
    return new PayOfMonth(
        given(metrics, Metric.MONTH_FIXED_PAY, member.fixedPay()),
        given(metrics, Metric.MONTH_GROSS_PAY, member.grossPay()));
  }

  private static Money given(Map<String, BigDecimal> metrics, Metric metric, Money otherwise) {
    BigDecimal yuan = metrics.get(metric.key());
    return yuan == null ? otherwise : Cny.rounded(yuan);
  }
}
