package org.kaohe.portal.evidence;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Names for HR; for the person concerned only in what capacity somebody acted. */
@Component
public class Actors {

  private static final String SYSTEM = "系统";
  private static final String ONESELF = "本人";

  private final Staff staff;
  private final Clock clock;

  Actors(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @param who null for the system
   * @param capacity such as 人力, told instead of the name
   */
  public String of(EmployeeNumber who, String capacity, Dossier dossier) {
    if (who == null) {
      return SYSTEM;
    }
    if (dossier.isForHr()) {
      return named(who);
    }
    return who.equals(dossier.person()) ? ONESELF : capacity;
  }

  /** Name and number; the number alone of somebody unknown. */
  public String named(EmployeeNumber who) {
    return staff
        .find(who, LocalDate.now(clock))
        .map(StaffMember::name)
        .map(name -> name + "（" + who + "）")
        .orElse(who.value());
  }
}
