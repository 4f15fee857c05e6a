package org.kaohe.feedback.web;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.feedback.AnsweringSurveys;
import org.kaohe.feedback.SurveyQuestion;
import org.kaohe.feedback.SurveySummaries;
import org.kaohe.feedback.SurveySummary;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own open surveys, and for HR what a cycle's survey says. */
@RestController
class SurveyController {

  private final AnsweringSurveys answering;
  private final SurveySummaries summaries;

  SurveyController(AnsweringSurveys answering, SurveySummaries summaries) {
    this.answering = answering;
    this.summaries = summaries;
  }

  record OpenView(String cycle, String period, LocalDate until, boolean answered) {}

  /**
   * @param questions empty unless it is shown, likewise the texts
   */
  record SummaryView(
      String cycle,
      String period,
      int invited,
      int answers,
      LocalDate until,
      boolean closed,
      boolean shown,
      List<QuestionView> questions,
      List<String> texts) {

    static SummaryView of(SurveySummary summary) {
      return new SummaryView(
          summary.cycleId(),
          summary.period().toString(),
          summary.invited(),
          summary.answers(),
          summary.until(),
          summary.closed(),
          summary.shown(),
          summary.questions().stream().map(QuestionView::of).toList(),
          summary.texts());
    }
  }

  /**
   * @param counts answers of 1 to 5
   */
  record QuestionView(String question, String title, BigDecimal mean, List<Integer> counts) {

    static QuestionView of(SurveySummary.Question one) {
      SurveyQuestion question = one.question();
      return new QuestionView(question.key(), question.title(), one.mean(), one.counts());
    }
  }

  @GetMapping("/api/me/surveys")
  List<OpenView> mine(Principal by) {
    return answering.openFor(number(by)).stream()
        .map(
            open ->
                new OpenView(
                    open.cycleId(), open.period().toString(), open.until(), open.answered()))
        .toList();
  }

  /** Marks by the questions' keys and {@code text}; numbers may come as text. */
  @PostMapping("/api/me/surveys/{cycleId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(@PathVariable String cycleId, @RequestBody Map<String, Object> answer, Principal by) {
    Map<String, String> form = new HashMap<>();
    answer.forEach((name, value) -> form.put(name, value == null ? null : value.toString()));
    answering.answer(cycleId, form, number(by));
  }

  @GetMapping("/api/cycles/{cycleId}/survey")
  SummaryView summary(@PathVariable String cycleId) {
    return SummaryView.of(summaries.of(cycleId));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
