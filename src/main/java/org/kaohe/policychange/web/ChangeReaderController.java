package org.kaohe.policychange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.kaohe.policychange.Acknowledgements;
import org.kaohe.policychange.Announcing;
import org.kaohe.policychange.AttachedTrials;
import org.kaohe.policychange.Consulting;
import org.kaohe.policychange.Feedback;
import org.kaohe.policychange.Feedbacks;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.policychange.ViewingChanges;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reading changes of policies, giving feedback and acknowledging them. */
@RestController
@RequestMapping("/api/policy-changes")
class ChangeReaderController {

  private final ViewingChanges viewing;
  private final Consulting consulting;
  private final Announcing announcing;
  private final Feedbacks feedbacks;
  private final Acknowledgements acknowledgements;
  private final AttachedTrials trials;

  ChangeReaderController(
      ViewingChanges viewing,
      Consulting consulting,
      Announcing announcing,
      Feedbacks feedbacks,
      Acknowledgements acknowledgements,
      AttachedTrials trials) {
    this.viewing = viewing;
    this.consulting = consulting;
    this.announcing = announcing;
    this.feedbacks = feedbacks;
    this.acknowledgements = acknowledgements;
    this.trials = trials;
  }

  record Words(String text) {}

  /** What somebody said, as HR and the approver read it. */
  record Said(int round, String employee, String text, Instant givenAt) {

    static Said of(Feedback feedback) {
      return new Said(
          feedback.round(), feedback.employee().value(), feedback.text(), feedback.givenAt());
    }
  }

  /** Who was asked to acknowledge, and who has not. */
  record Acknowledged(int asked, int acknowledged, List<String> missing) {}

  @GetMapping
  List<ChangeView> all(HttpServletRequest request) {
    return viewing.of(by(request), isHr(request)).stream()
        .map(change -> ChangeView.of(change, viewing.policyOf(change).title()))
        .toList();
  }

  @GetMapping("/{id}")
  ChangeView one(@PathVariable String id, HttpServletRequest request) {
    PolicyChange change = viewing.readable(id, by(request), isHr(request));
    boolean decides = isHr(request) || viewing.mayApprove(change, by(request));
    return ChangeView.of(
        change,
        viewing.policyOf(change).title(),
        viewing.differences(change),
        feedbacks.of(id, change.round(), by(request)).map(Feedback::text).orElse(null),
        acknowledgements.of(id, by(request)).orElse(null),
        decides ? trials.of(id) : null);
  }

  @GetMapping("/{id}/feedback")
  List<Said> feedback(@PathVariable String id, HttpServletRequest request) {
    PolicyChange change = viewing.readable(id, by(request), isHr(request));
    return feedbacks.of(id).stream()
        .filter(
            each ->
                isHr(request)
                    || viewing.mayApprove(change, by(request))
                    || each.employee().equals(by(request)))
        .map(Said::of)
        .toList();
  }

  @PostMapping("/{id}/feedback")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void say(@PathVariable String id, @RequestBody Words words, HttpServletRequest request) {
    consulting.giveFeedback(id, words.text(), by(request));
  }

  @PostMapping("/{id}/acknowledgement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void acknowledge(@PathVariable String id, HttpServletRequest request) {
    announcing.acknowledge(id, by(request));
  }

  /** Of HR. */
  @GetMapping("/{id}/acknowledgements")
  Acknowledged acknowledgements(@PathVariable String id) {
    Acknowledgements.Count count = acknowledgements.count(id);
    return new Acknowledged(
        count.asked(),
        count.acknowledged(),
        acknowledgements.missing(id).stream().map(EmployeeNumber::value).toList());
  }

  private static boolean isHr(HttpServletRequest request) {
    return request.isUserInRole("HR");
  }

  private static EmployeeNumber by(HttpServletRequest request) {
    return new EmployeeNumber(request.getUserPrincipal().getName());
  }
}
