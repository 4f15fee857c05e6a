package org.kaohe.outcomes;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;

/** The payroll lines of one cycle, in order of employee number (departments last) and rule. */
public record PayrollSheet(List<PayrollLine> lines) {

  public PayrollSheet {
    lines = List.copyOf(lines);
  }

  /** Everything that the cycle adds to one person's payment, deductions subtracted. */
  public Money net(EmployeeNumber employee) {
    return sum(lines.stream().filter(line -> employee.equals(line.employee())));
  }

  /** Over all lines, deductions subtracted. */
  public Money total() {
    return sum(lines.stream());
  }

  /** As rows under {@link PayrollLine#HEADINGS}. */
  public List<List<?>> cells() {
    return lines.stream().<List<?>>map(PayrollLine::cells).toList();
  }

  private static Money sum(Stream<PayrollLine> lines) {
    return lines.map(PayrollLine::effect).reduce(Cny.ZERO, Money::plus);
  }
}
