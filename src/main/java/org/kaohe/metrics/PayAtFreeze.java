package org.kaohe.metrics;

import java.util.Collection;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Pay as recorded when the figures of a period were frozen (policies A2). */
public interface PayAtFreeze {

  /** By person; who is not frozen in that period is absent. */
  Map<EmployeeNumber, FrozenPay> of(Period period, Collection<EmployeeNumber> employees);
}
