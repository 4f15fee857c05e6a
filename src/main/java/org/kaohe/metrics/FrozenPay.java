package org.kaohe.metrics;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/**
 * A person's pay as it was at the freeze: the base of percentages and of the law's guard (policies
 * A2). CNY a month, never prorated.
 */
public record FrozenPay(EmployeeNumber employee, Money fixedPay, Money grossPay) {

  /** The month's own pay where the sheet gives it, else the staff file's. */
  public static FrozenPay of(StaffMember member, MetricSheet sheet) {
    return new FrozenPay(
        member.number(),
        given(sheet, Metric.MONTH_FIXED_PAY, member.fixedPay()),
        given(sheet, Metric.MONTH_GROSS_PAY, member.grossPay()));
  }

  /** After a correction of one of the two, the other stays as it was frozen. */
  FrozenPay corrected(Metric metric, Money pay) {
    return metric == Metric.MONTH_FIXED_PAY
        ? new FrozenPay(employee, pay, grossPay)
        : new FrozenPay(employee, fixedPay, pay);
  }

  private static Money given(MetricSheet sheet, Metric metric, Money otherwise) {
    BigDecimal yuan = sheet.values().get(metric);
    return yuan == null ? otherwise : Cny.of(yuan);
  }
}
