package org.kaohe.records;

import java.time.Instant;
import org.kaohe.shared.Period;

/** The departments' months whose records have taken effect for good. */
public interface ComputedMonths {

  /** Can be repeated freely. */
  void add(String department, Period month, Instant at);

  boolean contains(String department, Period month);
}
