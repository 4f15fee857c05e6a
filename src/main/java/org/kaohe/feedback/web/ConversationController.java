package org.kaohe.feedback.web;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.feedback.Conversation;
import org.kaohe.feedback.Conversations;
import org.kaohe.feedback.HoldingConversations;
import org.kaohe.feedback.ViewingConversations;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Feedback conversations: the manager's list, the employee's, and HR's of a cycle. */
@RestController
class ConversationController {

  private final HoldingConversations holding;
  private final ViewingConversations viewing;
  private final Conversations conversations;

  ConversationController(
      HoldingConversations holding, ViewingConversations viewing, Conversations conversations) {
    this.holding = holding;
    this.viewing = viewing;
    this.conversations = conversations;
  }

  record Held(String cycle, String employee, String heldOn, String notes) {}

  record Words(String text) {}

  record ConversationView(
      String id,
      String cycle,
      String period,
      String employee,
      String manager,
      LocalDate heldOn,
      String notes,
      String reply,
      Instant repliedAt) {

    static ConversationView of(Conversation held) {
      return new ConversationView(
          held.id(),
          held.cycleId(),
          held.period().toString(),
          held.employee().value(),
          held.manager().value(),
          held.heldOn(),
          held.notes(),
          held.reply(),
          held.repliedAt());
    }
  }

  record OutstandingView(String cycle, String period, String employee, String name) {}

  record TeamView(List<OutstandingView> outstanding, List<ConversationView> recorded) {}

  /**
   * @param conversation null: none yet
   */
  record PersonView(String employee, ConversationView conversation) {}

  @GetMapping("/api/me/conversations")
  List<ConversationView> mine(Principal by) {
    return conversations.with(number(by)).stream().map(ConversationView::of).toList();
  }

  @PostMapping("/api/me/conversations/{id}/reply")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reply(@PathVariable String id, @RequestBody Words reply, Principal by) {
    holding.reply(id, reply.text(), number(by));
  }

  @GetMapping("/api/team/conversations")
  TeamView ofTeam(Principal by) {
    return new TeamView(
        viewing.outstanding(number(by)).stream()
            .map(
                open ->
                    new OutstandingView(
                        open.cycleId(),
                        open.period().toString(),
                        open.employee().number().value(),
                        open.employee().name()))
            .toList(),
        viewing.recordedBy(number(by)).stream().map(ConversationView::of).toList());
  }

  @PostMapping("/api/team/conversations")
  @ResponseStatus(HttpStatus.CREATED)
  ConversationView record(@RequestBody Held held, Principal by) {
    return ConversationView.of(
        holding.record(held.cycle(), held.employee(), held.heldOn(), held.notes(), number(by)));
  }

  @GetMapping("/api/cycles/{cycleId}/conversations")
  List<PersonView> ofCycle(@PathVariable String cycleId) {
    return viewing.ofCycle(cycleId).stream()
        .map(
            person ->
                new PersonView(
                    person.employee().value(),
                    person.conversation() == null
                        ? null
                        : ConversationView.of(person.conversation())))
        .toList();
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
