package org.kaohe.outcomes;

import java.util.Collection;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** One row per person and pay month, held while the month's deductions are decided. */
public interface DeductionMonths {

  /**
   * Waits for whoever decides on one of these months, and holds them until the transaction ends.
   */
  void lock(Collection<EmployeeNumber> people, Period payMonth);
}
