package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kaohe.feedback.DecidingPostponements;
import org.kaohe.feedback.Postponements;
import org.kaohe.feedback.Suggesting;
import org.kaohe.feedback.Suggestions;
import org.kaohe.feedback.SurveySummaries;
import org.kaohe.feedback.ViewingConversations;
import org.kaohe.portal.CyclePage;
import org.kaohe.portal.Paged;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What HR reads and answers: 问卷 and 反馈面谈 of a cycle, 建议与延期 of everybody. */
@Controller
@RequestMapping("/hr")
class FeedbackDeskPages {

  private static final String PAGE = "/hr/feedback";

  private final SurveySummaries surveys;
  private final ViewingConversations conversations;
  private final Suggestions suggestions;
  private final Suggesting suggesting;
  private final Postponements postponements;
  private final DecidingPostponements deciding;
  private final CyclePage cycles;
  private final CurrentUser user;

  FeedbackDeskPages(
      SurveySummaries surveys,
      ViewingConversations conversations,
      Suggestions suggestions,
      Suggesting suggesting,
      Postponements postponements,
      DecidingPostponements deciding,
      CyclePage cycles,
      CurrentUser user) {
    this.surveys = surveys;
    this.conversations = conversations;
    this.suggestions = suggestions;
    this.suggesting = suggesting;
    this.postponements = postponements;
    this.deciding = deciding;
    this.cycles = cycles;
    this.user = user;
  }

  @GetMapping("/cycles/{id}/survey")
  String survey(@PathVariable String id, Model model) {
    head(id, "survey", model);
    model.addAttribute("surveys", List.of(surveys.of(id)));
    return "portal/cycle-survey";
  }

  @GetMapping("/cycles/{id}/conversations")
  String conversations(
      @PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
    CyclePage.Head head = head(id, "conversations", model);
    List<ViewingConversations.Person> people = conversations.ofCycle(id);
    model.addAttribute("people", Paged.of(people, page));
    model.addAttribute(
        "without", people.stream().filter(person -> person.conversation() == null).count());
    model.addAttribute("names", cycles.names(head.cycle()));
    return "portal/cycle-conversations";
  }

  private CyclePage.Head head(String id, String tab, Model model) {
    CyclePage.Head head = cycles.head(id);
    model.addAttribute("head", head);
    model.addAttribute("cycle", head.cycle());
    model.addAttribute("tab", tab);
    return head;
  }

  @GetMapping("/feedback")
  String desk(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("postponements", Paged.of(postponements.findAll(), 1).items());
    model.addAttribute("suggestions", Paged.of(suggestions.findAll(), page));
    return "portal/feedback-desk";
  }

  @PostMapping("/feedback/postponements/{id}")
  Object decide(
      @PathVariable String id,
      @RequestParam(required = false) String granted,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    var decided = deciding.decide(id, granted, reason, user.employee());
    return Done.at(PAGE, "延期申请" + decided.state().label(), request, response);
  }

  @PostMapping("/feedback/suggestions/{id}")
  Object answer(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response) {
    suggesting.answer(id, answer, user.employee());
    return Done.at(PAGE, "建议已答复", request, response);
  }
}
