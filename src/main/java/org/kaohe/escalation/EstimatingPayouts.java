package org.kaohe.escalation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.outcomes.MinimumWages;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Estimates severance and pay in lieu of notice from the gross pay of the staff data, month by
 * month as on its last day.
 */
@Component
class EstimatingPayouts {

  private static final int MONTHS = 12;

  private final Staff staff;
  private final MinimumWages minimumWages;

  EstimatingPayouts(Staff staff, MinimumWages minimumWages) {
    this.staff = staff;
    this.minimumWages = minimumWages;
  }

  /**
   * @param lastDay of employment
   * @param localAverage 当地上年度职工月平均工资, or null if it is not known
   */
  Payout estimate(
      EmployeeNumber number, TerminationNotice notice, LocalDate lastDay, Money localAverage) {
    StaffMember leaving = staff.find(number, lastDay).orElseThrow();
    List<Money> pays = pays(leaving, lastDay);
    Severance severance =
        new Severance(
            new ServiceTime(leaving.hiredOn(), lastDay),
            AveragePay.of(pays),
            minimumWages.table().at(leaving.place(), lastDay).amount(),
            localAverage);
    boolean inLieu = notice == TerminationNotice.PAY_IN_LIEU;
    return new Payout(severance, inLieu ? pays.get(pays.size() - 1) : null);
  }

  /** Of the last twelve whole months; of somebody hired this month, this month's. */
  private List<Money> pays(StaffMember leaving, LocalDate lastDay) {
    YearMonth month = YearMonth.from(lastDay).minusMonths(MONTHS);
    List<Money> pays = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      LocalDate last = month.plusMonths(i).atEndOfMonth();
      if (!last.isBefore(leaving.hiredOn())) {
        pays.add(staff.find(leaving.number(), last).orElse(leaving).grossPay());
      }
    }
    return pays.isEmpty() ? List.of(leaving.grossPay()) : pays;
  }
}
