package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.development.AssignedTrainings;
import org.kaohe.development.CareerPath;
import org.kaohe.development.ClosingTrainings;
import org.kaohe.development.Enrolments;
import org.kaohe.development.KeepingCareerPath;
import org.kaohe.development.RawSession;
import org.kaohe.development.RecordingTraining;
import org.kaohe.development.SchedulingTraining;
import org.kaohe.development.TrainingCalendar;
import org.kaohe.development.TrainingSessions;
import org.kaohe.development.ViewingPlans;
import org.kaohe.portal.Paged;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 培训管理: HR's calendar, results, assigned trainings, plans and the career path. */
@Controller
@RequestMapping("/hr/training")
class TrainingDeskPages {

  private static final String PAGE = "/hr/training";
  private static final int MOST = 200;

  private final TrainingCalendar calendar;
  private final TrainingSessions sessions;
  private final Enrolments enrolments;
  private final SchedulingTraining scheduling;
  private final RecordingTraining recording;
  private final AssignedTrainings trainings;
  private final ClosingTrainings closing;
  private final ViewingPlans plans;
  private final CareerPath path;
  private final KeepingCareerPath keeping;
  private final CurrentUser user;

  TrainingDeskPages(
      TrainingCalendar calendar,
      TrainingSessions sessions,
      Enrolments enrolments,
      SchedulingTraining scheduling,
      RecordingTraining recording,
      AssignedTrainings trainings,
      ClosingTrainings closing,
      ViewingPlans plans,
      CareerPath path,
      KeepingCareerPath keeping,
      CurrentUser user) {
    this.calendar = calendar;
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.scheduling = scheduling;
    this.recording = recording;
    this.trainings = trainings;
    this.closing = closing;
    this.plans = plans;
    this.path = path;
    this.keeping = keeping;
    this.user = user;
  }

  @GetMapping
  String desk(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("entries", Paged.of(calendar.all(), page));
    model.addAttribute("trainings", trainings.latest(MOST));
    model.addAttribute("plans", plans.latest());
    model.addAttribute("path", path.all());
    return "portal/training-desk";
  }

  @PostMapping
  Object schedule(
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    RawSession raw =
        new RawSession(
            form.get("title"),
            form.get("content"),
            form.get("trainingDay"),
            form.get("startsAt"),
            form.get("place"),
            form.get("trainer"),
            form.get("seats"),
            form.get("department"));
    String number = scheduling.schedule(raw, user.employee()).number();
    return Done.at(PAGE, "已安排培训 " + number, request, response);
  }

  @GetMapping("/{id}")
  String session(@PathVariable String id, Model model) {
    model.addAttribute("held", sessions.get(id));
    model.addAttribute("enrolments", enrolments.ofSession(id));
    return "portal/training-session";
  }

  @PostMapping("/{id}/cancellation")
  Object cancel(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String cancelReason,
      HttpServletRequest request,
      HttpServletResponse response) {
    scheduling.cancel(id, cancelReason, user.employee());
    return Done.at(PAGE, "培训已取消，报名的人会收到通知", request, response);
  }

  /** Of each person {@code state.E001}: ATTENDED, ABSENT or empty, and active, score, remark. */
  @PostMapping("/{id}/results")
  Object record(
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    recording.record(id, marks(form), user.employee());
    return Done.at(PAGE + "/" + id, "结果已登记", request, response);
  }

  private static List<RecordingTraining.RawMark> marks(Map<String, String> form) {
    List<RecordingTraining.RawMark> marks = new ArrayList<>();
    form.forEach(
        (name, value) -> {
          if (name.startsWith("state.") && !value.isEmpty()) {
            String who = name.substring("state.".length());
            marks.add(
                new RecordingTraining.RawMark(
                    who,
                    "ATTENDED".equals(value),
                    form.containsKey("active." + who),
                    form.get("score." + who),
                    form.get("remark." + who)));
          }
        });
    return marks;
  }

  @PostMapping("/assigned/{id}/closure")
  Object close(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String closeReason,
      HttpServletRequest request,
      HttpServletResponse response) {
    closing.close(id, closeReason, user.employee());
    return Done.at(PAGE, "培训已终止", request, response);
  }

  @PostMapping("/path/{grade}")
  Object state(
      @PathVariable int grade,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    keeping.state(
        grade,
        new KeepingCareerPath.RawGrade(
            form.get("gradeTitle"),
            form.get("monthsBelow"),
            form.get("meanComposite"),
            form.get("trainings"),
            form.get("duties")));
    return Done.at(PAGE, "职级 %d 已保存".formatted(grade), request, response);
  }
}
