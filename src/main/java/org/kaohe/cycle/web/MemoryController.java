package org.kaohe.cycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.kaohe.cycle.RememberingPeople;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Streaks and occurrences: one's own, and for HR and direct managers those of others. */
@RestController
class MemoryController {

  private final RememberingPeople remembering;

  MemoryController(RememberingPeople remembering) {
    this.remembering = remembering;
  }

  @GetMapping("/api/me/memory")
  MemoryView mine(Principal me) {
    return MemoryView.of(remembering.of(EmployeeNumber.of(me.getName())));
  }

  @GetMapping("/api/employees/{number}/memory")
  MemoryView of(@PathVariable String number, Principal by, HttpServletRequest request) {
    EmployeeNumber person = EmployeeNumber.of(number);
    return MemoryView.of(
        request.isUserInRole("HR")
            ? remembering.of(person)
            : remembering.ofReport(person, EmployeeNumber.of(by.getName())));
  }
}
