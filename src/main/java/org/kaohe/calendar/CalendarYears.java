package org.kaohe.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The years that have a table. */
public interface CalendarYears {

  /** As in the database, seen a second later at most when another node changed it. */
  Optional<CalendarYear> find(int year);

  Set<Integer> known(Collection<Integer> years);

  /** The decreed days of these years. */
  List<CalendarDay> days(Collection<Integer> years);

  /** Adds these days, or changes those that exist; their years are known from then on. */
  void put(Collection<CalendarDay> days);
}
