package org.kaohe.development.web;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.development.InspectingWork;
import org.kaohe.development.SpotCheck;
import org.kaohe.development.SpotChecks;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Spot checks: one's own, and all of them for HR, who enters them. */
@RestController
class InspectionController {

  private static final int MOST = 500;

  private final InspectingWork inspecting;
  private final SpotChecks checks;

  InspectionController(InspectingWork inspecting, SpotChecks checks) {
    this.inspecting = inspecting;
    this.checks = checks;
  }

  /**
   * @param report null unless misconduct was found
   */
  record CheckView(
      String number,
      String employee,
      String name,
      LocalDate checkedOn,
      String topic,
      BigDecimal score,
      String findings,
      String record,
      String report) {

    static CheckView of(SpotCheck check) {
      return new CheckView(
          check.number(),
          check.employee().value(),
          check.employeeName(),
          check.checkedOn(),
          check.topic(),
          check.score(),
          check.findings(),
          check.recordNo(),
          check.reportId());
    }
  }

  /** A person sees scores and findings; a report is told by its own hearing. */
  record OwnView(LocalDate checkedOn, String topic, BigDecimal score, String findings) {}

  @GetMapping("/api/me/inspections")
  List<OwnView> mine(Principal by) {
    return checks.of(number(by)).stream()
        .map(
            check -> new OwnView(check.checkedOn(), check.topic(), check.score(), check.findings()))
        .toList();
  }

  @GetMapping("/api/inspections")
  List<CheckView> all() {
    return checks.latest(MOST).stream().map(CheckView::of).toList();
  }

  @PostMapping("/api/inspections")
  @ResponseStatus(HttpStatus.CREATED)
  CheckView inspect(@RequestBody InspectingWork.RawCheck raw, Principal by) {
    return CheckView.of(inspecting.inspect(raw, number(by)));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
