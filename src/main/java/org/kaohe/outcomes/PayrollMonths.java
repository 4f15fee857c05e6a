package org.kaohe.outcomes;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** The months whose payroll HR has taken; what comes later goes to the next one. */
public interface PayrollMonths {

  Optional<TakenPayroll> find(Period payMonth);

  List<TakenPayroll> all();

  /**
   * @throws Refused if it is taken already
   */
  void add(TakenPayroll taken);

  /** Holds the month, taken or not, until the transaction ends: nothing is booked meanwhile. */
  void lock(Period payMonth);

  /** The month itself or, if its payroll is taken, the first one after it that is not. */
  default Period openFrom(Period payMonth) {
    Period open = payMonth;
    while (find(open).isPresent()) {
      open = open.next();
    }
    return open;
  }

  /** As {@link #openFrom}, held so that nobody takes it before the transaction ends. */
  default Period lockOpenFrom(Period payMonth) {
    Period open = payMonth;
    lock(open);
    while (find(open).isPresent()) {
      open = open.next();
      lock(open);
    }
    return open;
  }

  /** How lines and entries say so. */
  static String later(Period taken, Period open) {
    return "%s 的工资已取走，计入 %s 工资".formatted(taken, open);
  }

  static Refused alreadyTaken(Period payMonth) {
    return Refused.conflict("payroll-taken", "%s 的工资已标记为取走".formatted(payMonth));
  }
}
