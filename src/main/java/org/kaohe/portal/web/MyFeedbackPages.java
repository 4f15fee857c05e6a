package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.kaohe.feedback.AnsweringSurveys;
import org.kaohe.feedback.Conversations;
import org.kaohe.feedback.HoldingConversations;
import org.kaohe.feedback.Suggesting;
import org.kaohe.feedback.Suggestions;
import org.kaohe.feedback.SurveyQuestion;
import org.kaohe.feedback.SurveySummary;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的反馈: one's surveys, conversations and suggestions. */
@Controller
@RequestMapping("/me/feedback")
class MyFeedbackPages {

  private static final String PAGE = "/me/feedback";

  private final AnsweringSurveys surveys;
  private final Conversations conversations;
  private final HoldingConversations holding;
  private final Suggestions suggestions;
  private final Suggesting suggesting;
  private final CurrentUser user;

  MyFeedbackPages(
      AnsweringSurveys surveys,
      Conversations conversations,
      HoldingConversations holding,
      Suggestions suggestions,
      Suggesting suggesting,
      CurrentUser user) {
    this.surveys = surveys;
    this.conversations = conversations;
    this.holding = holding;
    this.suggestions = suggestions;
    this.suggesting = suggesting;
    this.user = user;
  }

  @GetMapping
  String mine(Model model) {
    model.addAttribute("surveys", surveys.openFor(user.employee()));
    model.addAttribute("questions", SurveyQuestion.values());
    model.addAttribute("fewest", SurveySummary.FEWEST);
    model.addAttribute("conversations", conversations.with(user.employee()));
    model.addAttribute("suggestions", suggestions.of(user.employee()));
    return "portal/my-feedback";
  }

  @PostMapping("/surveys/{cycle}")
  Object answer(
      @PathVariable String cycle,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    surveys.answer(cycle, form, user.employee());
    return Done.at(PAGE, "问卷已提交，谢谢", request, response);
  }

  @PostMapping("/conversations/{id}")
  Object reply(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reply,
      HttpServletRequest request,
      HttpServletResponse response) {
    holding.reply(id, reply, user.employee());
    return Done.at(PAGE, "答复已提交", request, response);
  }

  @PostMapping("/suggestions")
  Object suggest(
      @RequestParam(defaultValue = "") String suggestion,
      HttpServletRequest request,
      HttpServletResponse response) {
    suggesting.send(suggestion, user.employee());
    return Done.at(PAGE, "建议已提交，人力答复后您会收到通知", request, response);
  }
}
