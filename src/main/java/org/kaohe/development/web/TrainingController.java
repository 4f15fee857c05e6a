package org.kaohe.development.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.development.AssignedTrainings;
import org.kaohe.development.EnrollingPeople;
import org.kaohe.development.TrainingCalendar;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The training calendar as an employee sees it, and what oneself is to complete. */
@RestController
class TrainingController {

  private final TrainingCalendar calendar;
  private final EnrollingPeople enrolling;
  private final AssignedTrainings trainings;

  TrainingController(
      TrainingCalendar calendar, EnrollingPeople enrolling, AssignedTrainings trainings) {
    this.calendar = calendar;
    this.enrolling = enrolling;
    this.trainings = trainings;
  }

  @GetMapping("/api/me/trainings")
  List<TrainingView> mine(Principal by) {
    return trainings.of(number(by)).stream().map(TrainingView::of).toList();
  }

  /** Sessions in which one may enrol. */
  @GetMapping("/api/training-sessions")
  List<SessionView> open(Principal by) {
    return calendar.openFor(number(by)).stream().map(SessionView::of).toList();
  }

  @PostMapping("/api/training-sessions/{id}/enrolment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enrol(@PathVariable String id, Principal by) {
    enrolling.enrol(id, number(by), number(by));
  }

  @DeleteMapping("/api/training-sessions/{id}/enrolment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, Principal by) {
    enrolling.withdraw(id, number(by));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
