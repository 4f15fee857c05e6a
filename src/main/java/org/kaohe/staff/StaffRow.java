package org.kaohe.staff;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.TableRow;

/**
 * A row of the staff file.
 *
 * @param row where to name further faults
 * @param member what it states; columns that the file lacks have their defaults
 */
public record StaffRow(TableRow row, StaffMember member) {

  public EmployeeNumber number() {
    return member.number();
  }

  /** What it states about somebody already known: columns that the file lacks change nothing. */
  StaffMember about(StaffMember known, Set<String> headings) {
    return new StaffMember(
        member.number(),
        member.name(),
        member.department(),
        member.team(),
        headings.contains(StaffFile.POSITION.name()) ? member.position() : known.position(),
        headings.contains(StaffFile.MANAGER.name()) ? member.manager() : known.manager(),
        headings.contains(StaffFile.ROLES.name()) ? member.roles() : known.roles(),
        member.hiredOn(),
        headings.contains(StaffFile.LEFT.name()) || isRehired(known)
            ? member.leftOn()
            : known.leftOn(),
        member.fixedPay(),
        member.grossPay(),
        headings.contains(StaffFile.GRADE.name()) ? member.grade() : known.grade(),
        headings.contains(StaffFile.PLACE.name()) ? member.place() : known.place(),
        headings.contains(StaffFile.PROTECTION.name())
            ? member.protectedStatus()
            : known.protectedStatus(),
        headings.contains(StaffFile.EMAIL.name()) ? member.email() : known.email());
  }

  private boolean isRehired(StaffMember known) {
    return known.leftOn() != null && member.hiredOn().isAfter(known.leftOn());
  }
}
