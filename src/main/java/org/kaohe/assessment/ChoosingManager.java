package org.kaohe.assessment;

import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/**
 * Decides who writes the manager's review: the direct manager, then the manager's manager, then HR.
 * Whoever is on leave is stood in for by the named substitute; nobody ever reviews himself.
 */
final class ChoosingManager {

  /**
   * @param reviewer null: any of HR
   */
  record Choice(ManagerStep step, EmployeeNumber reviewer) {}

  private final StaffOnDay staff;

  ChoosingManager(StaffOnDay staff) {
    this.staff = staff;
  }

  /** The one to ask at this step, or at the next one that has somebody. */
  Choice from(ManagerStep step, EmployeeNumber subject) {
    ManagerStep current = step;
    while (current != ManagerStep.HR) {
      Optional<EmployeeNumber> reviewer = at(current, subject);
      if (reviewer.isPresent()) {
        return new Choice(current, reviewer.get());
      }
      current = current.next().orElseThrow();
    }
    return new Choice(ManagerStep.HR, null);
  }

  /** A manager who has left still tells who comes next. */
  private Optional<EmployeeNumber> at(ManagerStep step, EmployeeNumber subject) {
    Optional<EmployeeNumber> asked = managerOf(subject);
    if (step == ManagerStep.SECOND) {
      asked = asked.flatMap(this::managerOf);
    }
    return asked.filter(m -> staff.employed(m).isPresent()).flatMap(m -> presentFor(m, subject));
  }

  private Optional<EmployeeNumber> managerOf(EmployeeNumber number) {
    return staff.known(number).map(StaffMember::manager);
  }

  /** On leave without a substitute, the manager is asked all the same; the deadline leads on. */
  private Optional<EmployeeNumber> presentFor(EmployeeNumber manager, EmployeeNumber subject) {
    Optional<EmployeeNumber> substitute =
        staff.substituteOf(manager).filter(s -> staff.employed(s).isPresent());
    return Optional.of(substitute.orElse(manager)).filter(person -> !person.equals(subject));
  }
}
