package org.kaohe.cycle;

import java.time.LocalDate;
import java.util.Optional;
import org.kaohe.shared.Period;

/** By how much a period was postponed. Implemented by whoever grants it. */
public interface GrantedDelays {

  /** The day before which the period does not open by itself; empty: as the calendar says. */
  Optional<LocalDate> opensOn(String department, Period period);

  /** Working days granted after the opening, to be added once the collection starts. */
  int daysOfCollection(String cycleId);
}
