package org.kaohe.escalation.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.kaohe.escalation.ClosingCases;
import org.kaohe.escalation.OpeningAtOnce;
import org.kaohe.escalation.ViewingCases;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Penalty cases for HR, and each person's own. */
@RestController
class CaseController {

  private final ViewingCases viewing;
  private final OpeningAtOnce opening;
  private final ClosingCases closing;

  CaseController(ViewingCases viewing, OpeningAtOnce opening, ClosingCases closing) {
    this.viewing = viewing;
    this.opening = opening;
    this.closing = closing;
  }

  @GetMapping("/api/cases")
  List<CaseAnswer> all(Principal by) {
    return viewing.all(person(by)).stream().map(CaseAnswer::whole).toList();
  }

  @GetMapping("/api/cases/{id}")
  CaseAnswer one(@PathVariable String id, Principal by) {
    return CaseAnswer.whole(viewing.one(id, person(by), true));
  }

  /** {@code {"record": "JL2026-00001"}}: a verified gross record of one person. */
  @PostMapping("/api/cases")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> open(@RequestBody Map<String, String> body, Principal by) {
    var opened = opening.open(body.get("record"), person(by));
    return Map.of("id", opened.id(), "number", opened.number());
  }

  @PostMapping("/api/cases/{id}/reopening")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reopen(@PathVariable String id, @RequestBody Map<String, String> body, Principal by) {
    closing.reopen(id, body.get("reason"), person(by));
  }

  @GetMapping("/api/me/cases")
  List<CaseAnswer> mine(Principal by) {
    return viewing.ownOf(person(by)).stream().map(CaseAnswer::own).toList();
  }

  @GetMapping("/api/me/cases/{id}")
  CaseAnswer mine(@PathVariable String id, Principal by) {
    return CaseAnswer.own(viewing.own(id, person(by)));
  }

  private static EmployeeNumber person(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
