package org.kaohe.feedback.web;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.feedback.AskingPostponements;
import org.kaohe.feedback.DecidingPostponements;
import org.kaohe.feedback.Postponement;
import org.kaohe.feedback.Postponements;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests to postpone a month: those of the head's department, and all of them for HR. */
@RestController
class PostponementController {

  private final AskingPostponements asking;
  private final DecidingPostponements deciding;
  private final Postponements postponements;

  PostponementController(
      AskingPostponements asking, DecidingPostponements deciding, Postponements postponements) {
    this.asking = asking;
    this.deciding = deciding;
    this.postponements = postponements;
  }

  /** Text, so that every fault is told at once. */
  record Request(String period, String workingDays, String reason) {}

  record Decision(String granted, String reason) {}

  record PostponementView(
      String id,
      String department,
      String period,
      int workingDays,
      String reason,
      String askedBy,
      Instant askedAt,
      String state,
      String effect,
      LocalDate opensOn,
      String decisionReason,
      Instant decidedAt) {

    static PostponementView of(Postponement asked) {
      return new PostponementView(
          asked.id(),
          asked.department(),
          asked.period().toString(),
          asked.workingDays(),
          asked.reason(),
          asked.askedBy().value(),
          asked.askedAt(),
          asked.state().name(),
          asked.effect() == null ? null : asked.effect().name(),
          asked.opensOn(),
          asked.decisionReason(),
          asked.decidedAt());
    }
  }

  @GetMapping("/api/team/postponements")
  List<PostponementView> ofDepartment(Principal by) {
    return asking.of(number(by)).stream().map(PostponementView::of).toList();
  }

  @PostMapping("/api/team/postponements")
  @ResponseStatus(HttpStatus.CREATED)
  PostponementView ask(@RequestBody Request request, Principal by) {
    return PostponementView.of(
        asking.ask(request.period(), request.workingDays(), request.reason(), number(by)));
  }

  @GetMapping("/api/postponements")
  List<PostponementView> all() {
    return postponements.findAll().stream().map(PostponementView::of).toList();
  }

  @PostMapping("/api/postponements/{id}/decision")
  PostponementView decide(@PathVariable String id, @RequestBody Decision decision, Principal by) {
    return PostponementView.of(
        deciding.decide(id, decision.granted(), decision.reason(), number(by)));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
