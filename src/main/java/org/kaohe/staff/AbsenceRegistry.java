package org.kaohe.staff;

import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;

/** Absences and who stands in. */
public interface AbsenceRegistry {

  /**
   * Registers an absence from first to last day, both included.
   *
   * @param substitute employed throughout and somebody else, or null
   * @return the absence's id
   * @throws org.kaohe.shared.Refused with every fault at once
   */
  String register(
      EmployeeNumber absent,
      LocalDate from,
      LocalDate to,
      EmployeeNumber substitute,
      EmployeeNumber by);
}
