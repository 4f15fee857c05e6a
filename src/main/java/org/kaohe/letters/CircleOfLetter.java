package org.kaohe.letters;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** The team or department a letter goes round in, as on the letter's date. */
@Component
class CircleOfLetter {

  private final Staff staff;

  CircleOfLetter(Staff staff) {
    this.staff = staff;
  }

  /** Empty for a letter to one person alone. */
  Collection<EmployeeNumber> members(Letter letter) {
    if (letter.to().audience() == Audience.PERSON || letter.to().department() == null) {
      return List.of();
    }
    return staff.ofDepartment(letter.to().department(), letter.datedOn()).stream()
        .filter(member -> isOfTeam(letter, member))
        .map(StaffMember::number)
        .toList();
  }

  boolean holds(Letter letter, EmployeeNumber reader) {
    if (letter.to().audience() == Audience.PERSON) {
      return false;
    }
    return staff
        .find(reader, letter.datedOn())
        .filter(member -> member.employedOn(letter.datedOn()))
        .filter(member -> member.department().equals(letter.to().department()))
        .filter(member -> isOfTeam(letter, member))
        .isPresent();
  }

  private static boolean isOfTeam(Letter letter, StaffMember member) {
    return letter.to().audience() == Audience.DEPARTMENT
        || Objects.equals(member.team(), letter.to().team());
  }
}
