package org.kaohe.metrics;

import java.math.BigDecimal;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Keeps the frozen pay in step when the month's own pay is corrected. */
@Service
class CorrectingPay {

  private final MetricFreezes freezes;
  private final Staff staff;

  CorrectingPay(MetricFreezes freezes, Staff staff) {
    this.freezes = freezes;
    this.staff = staff;
  }

  void afterCorrection(MetricSheet corrected, Metric metric) {
    if (metric.form() != Metric.Form.MONEY) {
      return;
    }
    EmployeeNumber employee = corrected.employee();
    FrozenPay frozen = freezes.of(corrected.period(), Set.of(employee)).get(employee);
    BigDecimal given = corrected.values().get(metric);
    Money pay = given != null ? Cny.of(given) : ofStaffFile(employee, corrected.period(), metric);
    freezes.changePay(corrected.period(), frozen.corrected(metric, pay));
  }

  private Money ofStaffFile(EmployeeNumber employee, Period period, Metric metric) {
    StaffMember member = staff.find(Set.of(employee), period.lastDay()).get(employee);
    return metric == Metric.MONTH_FIXED_PAY ? member.fixedPay() : member.grossPay();
  }
}
