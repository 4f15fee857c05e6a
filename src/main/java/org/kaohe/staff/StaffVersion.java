package org.kaohe.staff;

import java.time.LocalDate;

/**
 * What holds of an employee from a day on.
 *
 * @param from the first day on which it holds
 */
public record StaffVersion(LocalDate from, StaffMember member) {

  boolean isOf(LocalDate hiredOn) {
    return member.hiredOn().equals(hiredOn);
  }
}
