package org.kaohe.appeal.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.appeal.Appealing;
import org.kaohe.appeal.Appeals;
import org.kaohe.appeal.Complaint;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Appeals of the person who asks. */
@RestController
class AppealController {

  private final Appealing appealing;
  private final Appeals appeals;

  AppealController(Appealing appealing, Appeals appeals) {
    this.appealing = appealing;
    this.appeals = appeals;
  }

  @PostMapping("/api/appeals")
  @ResponseStatus(HttpStatus.CREATED)
  AppealView appeal(@RequestBody Complaint complaint, Principal by) {
    return AppealView.of(appealing.appeal(complaint, new EmployeeNumber(by.getName())));
  }

  @GetMapping("/api/me/appeals")
  List<AppealView> mine(Principal by) {
    return appeals.of(new EmployeeNumber(by.getName())).stream().map(AppealView::of).toList();
  }
}
