package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.kaohe.development.AssignedTrainings;
import org.kaohe.development.CheckIn;
import org.kaohe.development.EnrollingPeople;
import org.kaohe.development.ImprovementPlan;
import org.kaohe.development.ImprovementPlans;
import org.kaohe.development.TrainingCalendar;
import org.kaohe.development.ViewingCareers;
import org.kaohe.development.ViewingPlans;
import org.kaohe.portal.PersonDesk;
import org.kaohe.security.CurrentUser;
import org.kaohe.security.Role;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 培训与改进: the calendar, own trainings, plans and career. */
@Controller
class TrainingPages {

  private static final String PAGE = "/training";

  private final TrainingCalendar calendar;
  private final EnrollingPeople enrolling;
  private final AssignedTrainings trainings;
  private final ImprovementPlans plans;
  private final ViewingPlans viewing;
  private final ViewingCareers careers;
  private final PersonDesk people;
  private final CurrentUser user;

  TrainingPages(
      TrainingCalendar calendar,
      EnrollingPeople enrolling,
      AssignedTrainings trainings,
      ImprovementPlans plans,
      ViewingPlans viewing,
      ViewingCareers careers,
      PersonDesk people,
      CurrentUser user) {
    this.calendar = calendar;
    this.enrolling = enrolling;
    this.trainings = trainings;
    this.plans = plans;
    this.viewing = viewing;
    this.careers = careers;
    this.people = people;
    this.user = user;
  }

  @GetMapping(PAGE)
  String training(Model model) {
    EmployeeNumber me = user.employee();
    model.addAttribute("entries", calendar.entriesFor(me));
    model.addAttribute("history", calendar.historyOf(me));
    model.addAttribute("trainings", trainings.of(me));
    model.addAttribute("plans", plans.of(me));
    return "portal/training";
  }

  @PostMapping("/training/{id}/enrolment")
  Object enrol(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    enrolling.enrol(id, user.employee(), user.employee());
    return Done.at(PAGE, "已报名", request, response);
  }

  @PostMapping("/training/{id}/withdrawal")
  Object withdraw(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    enrolling.withdraw(id, user.employee());
    return Done.at(PAGE, "已取消报名", request, response);
  }

  @GetMapping("/plans/{id}")
  String plan(@PathVariable String id, Model model) {
    ImprovementPlan plan = viewing.read(id, user.employee(), user.is(Role.HR));
    Stream<EmployeeNumber> recorders = plan.checkIns().stream().map(CheckIn::recordedBy);
    Stream<EmployeeNumber> deciders = Stream.of(plan.setBy(), plan.concludedBy());
    model.addAttribute("plan", plan);
    model.addAttribute("names", people.names(Stream.concat(deciders, recorders)));
    return "portal/plan";
  }

  @GetMapping("/me/career")
  String career(Model model) {
    model.addAttribute("career", careers.of(user.employee()));
    return "portal/career";
  }
}
