package org.kaohe.feedback.web;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.kaohe.feedback.Suggesting;
import org.kaohe.feedback.Suggestion;
import org.kaohe.feedback.Suggestions;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions: one's own, and all of them for HR, who answers. */
@RestController
class SuggestionController {

  private final Suggesting suggesting;
  private final Suggestions suggestions;

  SuggestionController(Suggesting suggesting, Suggestions suggestions) {
    this.suggesting = suggesting;
    this.suggestions = suggestions;
  }

  record Words(String text) {}

  record SuggestionView(
      String id,
      String sender,
      String name,
      String department,
      String text,
      Instant sentAt,
      String answer,
      Instant answeredAt) {

    static SuggestionView of(Suggestion suggestion) {
      return new SuggestionView(
          suggestion.id(),
          suggestion.sender().value(),
          suggestion.senderName(),
          suggestion.department(),
          suggestion.content(),
          suggestion.sentAt(),
          suggestion.answer(),
          suggestion.answeredAt());
    }
  }

  @GetMapping("/api/me/suggestions")
  List<SuggestionView> mine(Principal by) {
    return suggestions.of(number(by)).stream().map(SuggestionView::of).toList();
  }

  @PostMapping("/api/me/suggestions")
  @ResponseStatus(HttpStatus.CREATED)
  SuggestionView send(@RequestBody Words suggestion, Principal by) {
    return SuggestionView.of(suggesting.send(suggestion.text(), number(by)));
  }

  @GetMapping("/api/suggestions")
  List<SuggestionView> all() {
    return suggestions.findAll().stream().map(SuggestionView::of).toList();
  }

  @PostMapping("/api/suggestions/{id}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(@PathVariable String id, @RequestBody Words answer, Principal by) {
    suggesting.answer(id, answer.text(), number(by));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
