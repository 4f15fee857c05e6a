package org.kaohe.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
class EveryPage {

  private final CurrentUser user;
  private final Staff staff;
  private final Show show;
  private final Clock clock;

  EveryPage(CurrentUser user, Staff staff, Show show, Clock clock) {
    this.user = user;
    this.staff = staff;
    this.show = show;
    this.clock = clock;
  }

  @ModelAttribute("viewer")
  Viewer viewer() {
    String id = user.id().orElse("");
    String name =
        EmployeeNumber.isValid(id)
            ? staff
                .find(EmployeeNumber.of(id), LocalDate.now(clock))
                .map(StaffMember::name)
                .orElse(id)
            : id;
    return new Viewer(id, name, user.roles());
  }

  @ModelAttribute("show")
  Show show() {
    return show;
  }
}
