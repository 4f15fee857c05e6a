package org.kaohe.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.metrics.FrozenPay;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.metrics.PayAtFreeze;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/**
 * The pay of a period is that of the month it is paid with: as frozen with that month or, before,
 * with the period itself; else what is given for that month, else the staff file's (policies A2).
 */
@Service
class ReadingPay {

  private final PayAtFreeze frozen;
  private final MetricSheets sheets;
  private final Staff staff;

  ReadingPay(PayAtFreeze frozen, MetricSheets sheets, Staff staff) {
    this.frozen = frozen;
    this.sheets = sheets;
    this.staff = staff;
  }

  Map<EmployeeNumber, PayOfMonth> of(Period period, List<EmployeeNumber> people) {
    Map<EmployeeNumber, PayOfMonth> pay = new HashMap<>();
    if (!period.isMonth()) {
      given(period.payMonth(), people, pay);
      frozen(period, people, pay);
    }
    frozen(period.payMonth(), people, pay);
    return pay;
  }

  private void given(
      Period month, List<EmployeeNumber> people, Map<EmployeeNumber, PayOfMonth> pay) {
    Map<EmployeeNumber, StaffMember> members = staff.find(people, month.lastDay());
    sheets
        .of(month, people)
        .forEach(
            (number, sheet) -> {
              if (members.containsKey(number)) {
                pay.put(number, PayOfMonth.of(members.get(number), sheet.byKey()));
              }
            });
  }

  private void frozen(
      Period period, List<EmployeeNumber> people, Map<EmployeeNumber, PayOfMonth> pay) {
    for (FrozenPay each : frozen.of(period, people).values()) {
      pay.put(each.employee(), new PayOfMonth(each.fixedPay(), each.grossPay()));
    }
  }
}
