package org.kaohe.staff.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Absence;
import org.kaohe.staff.AbsenceRegistry;
import org.kaohe.staff.Absences;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Absences, for HR. */
@RestController
@RequestMapping("/api/absences")
class AbsenceController {

  private final AbsenceRegistry registry;
  private final Absences absences;
  private final Clock clock;

  AbsenceController(AbsenceRegistry registry, Absences absences, Clock clock) {
    this.registry = registry;
    this.absences = absences;
    this.clock = clock;
  }

  /**
   * @param from absences that had ended before this day are left out; today if not given
   */
  @GetMapping
  List<AbsenceView> list(@RequestParam(required = false) LocalDate from) {
    return absences.endingFrom(from == null ? LocalDate.now(clock) : from).stream()
        .map(AbsenceView::of)
        .toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> register(@RequestBody AbsenceRequest request, Principal by) {
    String id =
        registry.register(
            number("employee", request.employee()),
            request.from(),
            request.to(),
            number("substitute", request.substitute()),
            new EmployeeNumber(by.getName()));
    return Map.of("id", id);
  }

  private static EmployeeNumber number(String place, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!EmployeeNumber.isValid(text.strip())) {
      throw Refused.invalid(
          "absence-invalid", "请假登记有误", List.of(Fault.at(place, text, "工号须为 1–32 位字母、数字、-、_ 或 .")));
    }
    return new EmployeeNumber(text.strip());
  }

  /**
   * @param substitute may be left out
   */
  record AbsenceRequest(String employee, LocalDate from, LocalDate to, String substitute) {}

  record AbsenceView(String id, String employee, LocalDate from, LocalDate to, String substitute) {

    static AbsenceView of(Absence absence) {
      return new AbsenceView(
          absence.id(),
          absence.employee().value(),
          absence.from(),
          absence.to(),
          absence.substitute() == null ? null : absence.substitute().value());
    }
  }
}
