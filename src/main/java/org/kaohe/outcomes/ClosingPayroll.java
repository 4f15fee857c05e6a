package org.kaohe.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR takes a month's payroll: its file no longer changes, what comes later goes to the next one.
 */
@Service
public class ClosingPayroll {

  private final PayrollMonths months;
  private final MovingLines moving;
  private final Clock clock;

  ClosingPayroll(PayrollMonths months, MovingLines moving, Clock clock) {
    this.months = months;
    this.moving = moving;
    this.clock = clock;
  }

  /**
   * Once and for all; lines that are not final yet are paid with the next month that is open.
   *
   * @param payMonth a month that is over
   * @throws Refused if it is no month, is not over, or is taken already
   */
  @Transactional
  public TakenPayroll take(Period payMonth, EmployeeNumber by) {
    if (!payMonth.isMonth()) {
      throw Refused.invalid("payroll-month", "工资按月取走，%s 不是月份".formatted(payMonth));
    }
    if (!payMonth.toYearMonth().atEndOfMonth().isBefore(LocalDate.now(clock))) {
      throw Refused.conflict("payroll-month-running", "%s 尚未结束，工资不能取走".formatted(payMonth));
    }
    TakenPayroll taken = new TakenPayroll(payMonth, by, clock.instant());
    months.add(taken);
    moving.moveOn(payMonth);
    return taken;
  }
}
