package org.kaohe.cycle.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** HR puts a policy in force in a department; from then on its months open by themselves. */
@RestController
class AdoptionController {

  private final AdoptingPolicies adopting;

  AdoptionController(AdoptingPolicies adopting) {
    this.adopting = adopting;
  }

  /**
   * @param version null, or the one that ships
   */
  record Adoption(String department, String policy, Integer version, String from) {}

  @PostMapping("/api/cycles/adoptions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void adopt(@RequestBody Adoption adoption, Principal by) {
    List<Fault> faults = new ArrayList<>();
    if (adoption.department() == null || adoption.department().isBlank()) {
      faults.add(Fault.at("部门", null, "须填写"));
    }
    Period from = monthOf(adoption.from(), faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("adoption-invalid", "不能启用方案", faults);
    }
    if (adoption.version() != null) {
      adopting.expectShipped(adoption.policy(), adoption.version());
    }
    adopting.adopt(
        adoption.department(), adoption.policy(), from, new EmployeeNumber(by.getName()));
  }

  private static Period monthOf(String text, List<Fault> faults) {
    try {
      Period from = Period.parse(text);
      if (from.isMonth()) {
        return from;
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    faults.add(Fault.at("起始月份", text, "应形如 2026-10"));
    return null;
  }
}
