package org.kaohe.outcomes;

import java.time.LocalDate;

/** The dated table of minimum wages that HR keeps. */
public interface MinimumWages {

  MinimumWageTable table();

  /** Adds a row, or replaces the one of the same place and day. */
  void put(MinimumWage row);

  /** Whether there was one. */
  boolean remove(String place, LocalDate validFrom);
}
