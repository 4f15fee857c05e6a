package org.kaohe.metrics;

import java.util.Collection;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/** Freezes and releases the figures of a department's period. Both can be repeated freely. */
@Service
public class FreezingMetrics {

  /**
   * From now on imports of these people's period are refused; only corrections change it. Records
   * their pay: 当月固定工资 and 当月总工资 where given, else the staff file's on the last day of the period or
   * of the employment. People who are frozen already stay as they are.
   *
   * @throws org.kaohe.shared.Refused if somebody is not known to the staff file
   */
  public void freeze(
      String department, Period period, Collection<EmployeeNumber> employees, EmployeeNumber by) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Takes the department's freeze back, as when a cycle is cancelled. */
  public void release(String department, Period period, EmployeeNumber by) {
    throw new UnsupportedOperationException("not built yet");
  }

  public boolean isFrozen(String department, Period period) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Set<EmployeeNumber> frozen(Period period, Collection<EmployeeNumber> employees) {
    throw new UnsupportedOperationException("not built yet");
  }
}
