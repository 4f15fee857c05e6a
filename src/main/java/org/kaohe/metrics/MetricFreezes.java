package org.kaohe.metrics;

import java.util.Collection;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Whose figures are frozen, with their pay at that moment. */
public interface MetricFreezes extends PayAtFreeze {

  Set<EmployeeNumber> frozen(Period period, Collection<EmployeeNumber> employees);

  boolean any(String department, Period period);

  void add(Collection<MetricFreeze> freezes);

  void changePay(Period period, FrozenPay pay);

  void remove(String department, Period period);
}
