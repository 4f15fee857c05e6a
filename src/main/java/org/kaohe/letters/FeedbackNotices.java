package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.ResultsPublished;
import org.kaohe.feedback.Conversation;
import org.kaohe.feedback.ConversationRecorded;
import org.kaohe.feedback.ConversationReplied;
import org.kaohe.feedback.Postponement;
import org.kaohe.feedback.PostponementAsked;
import org.kaohe.feedback.PostponementDecided;
import org.kaohe.feedback.SuggestionAnswered;
import org.kaohe.feedback.SuggestionSent;
import org.kaohe.feedback.SurveyDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that somebody asks, answers or talked with them. */
@Component
class FeedbackNotices {

  private static final String MINE = "/me/feedback";
  private static final String TEAM = "/team";
  private static final String DESK = "/hr/feedback";

  private final Notices notices;
  private final Results results;
  private final SurveyDays surveyDays;
  private final Staff staff;
  private final Clock clock;

  FeedbackNotices(
      Notices notices, Results results, SurveyDays surveyDays, Staff staff, Clock clock) {
    this.notices = notices;
    this.results = results;
    this.surveyDays = surveyDays;
    this.staff = staff;
    this.clock = clock;
  }

  @EventListener
  void on(ResultsPublished published) {
    List<Result> all = results.ofCycle(published.cycleId());
    if (all.isEmpty()) {
      return;
    }
    send(
        all.stream().map(Result::employee).toList(),
        "survey:" + published.cycleId(),
        "请回答 %s 的考核问卷（自愿、不记名），%s 截止"
            .formatted(published.period().inWords(), surveyDays.until(all.get(0).publishedOn())),
        MINE);
  }

  @EventListener
  void on(ConversationRecorded recorded) {
    Conversation held = recorded.conversation();
    send(
        List.of(held.employee()),
        "conversation:" + held.id(),
        "%s 已记录与您就 %s 考核的反馈面谈，您可以阅读并答复".formatted(held.managerName(), held.period()),
        MINE);
  }

  @EventListener
  void on(ConversationReplied replied) {
    Conversation held = replied.conversation();
    send(
        List.of(held.manager()),
        "replied:" + held.id(),
        "%s 答复了就 %s 考核的反馈面谈".formatted(held.employeeName(), held.period()),
        TEAM);
  }

  @EventListener
  void on(SuggestionSent sent) {
    String text = "%s（%s）提了一条建议，请答复";
    send(
        hr(),
        "suggestion:" + sent.suggestion().id(),
        text.formatted(sent.suggestion().senderName(), sent.suggestion().department()),
        DESK);
  }

  @EventListener
  void on(SuggestionAnswered answered) {
    send(
        List.of(answered.suggestion().sender()),
        "answered:" + answered.suggestion().id(),
        "人力答复了您的建议",
        MINE);
  }

  @EventListener
  void on(PostponementAsked asked) {
    Postponement request = asked.postponement();
    send(
        hr(),
        "postponement:" + request.id(),
        "%s 申请将 %s %s 的考核延期 %d 个工作日，请答复"
            .formatted(
                request.askedByName(),
                request.department(),
                request.period(),
                request.workingDays()),
        DESK);
  }

  @EventListener
  void on(PostponementDecided decided) {
    Postponement request = decided.postponement();
    send(
        List.of(request.askedBy()),
        "postponed:" + request.id(),
        "%s 的延期申请：%s".formatted(request.period(), request.state().label()),
        TEAM);
  }

  private List<EmployeeNumber> hr() {
    return staff.hr(LocalDate.now(clock)).stream().map(StaffMember::number).toList();
  }

  private void send(Collection<EmployeeNumber> people, String occasion, String text, String path) {
    notices.send(
        people.stream()
            .map(person -> new Notice(person, occasion, text, path, clock.instant()))
            .toList());
  }
}
