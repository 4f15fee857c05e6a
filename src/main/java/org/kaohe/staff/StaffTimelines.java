package org.kaohe.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/** Everybody's timelines. */
public interface StaffTimelines {

  Map<EmployeeNumber, StaffTimeline> of(Collection<EmployeeNumber> numbers);

  /** Replaces these people's timelines. */
  void put(Map<EmployeeNumber, StaffTimeline> timelines);

  /** Everybody's manager as on that day; people without one have no entry. */
  Map<EmployeeNumber, EmployeeNumber> managers(LocalDate on);

  /** Those of these who are known, on whatever day. */
  Set<EmployeeNumber> known(Collection<EmployeeNumber> numbers);

  /** Those of these to whom somebody employed reports on that day. */
  Set<EmployeeNumber> withReports(Collection<EmployeeNumber> numbers, LocalDate on);

  /**
   * Whom something dated concerns that took effect after {@code after}, up to {@code to}: a
   * version, the day after the last one, an absence's begin or the day after its end.
   */
  Set<EmployeeNumber> concerned(LocalDate after, LocalDate to);

  /** The day up to which dated changes were followed. */
  LocalDate followedTo();

  /**
   * @return false if another node was faster
   */
  boolean follow(LocalDate from, LocalDate to);
}
