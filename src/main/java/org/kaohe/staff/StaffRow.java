package org.kaohe.staff;

import org.kaohe.shared.EmployeeNumber;

/**
 * A row of the staff file.
 *
 * @param rowNumber the one that a spreadsheet shows
 */
public record StaffRow(int rowNumber, StaffMember member) {

  public EmployeeNumber number() {
    return member.number();
  }
}
