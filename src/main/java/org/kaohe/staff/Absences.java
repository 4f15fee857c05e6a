package org.kaohe.staff;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** The registered absences. */
public interface Absences {

  void add(Absence absence);

  /** Those of one person that share a day with the given ones. */
  List<Absence> overlapping(EmployeeNumber employee, LocalDate from, LocalDate to);

  /** Those that last until this day or longer, in order of their first day. */
  List<Absence> endingFrom(LocalDate day);
}
