package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kaohe.committee.Election;
import org.kaohe.committee.Elections;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.PolicyAdoptions;
import org.kaohe.cycle.StartingCycles;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.Policies;
import org.kaohe.portal.CyclePage;
import org.kaohe.portal.Paged;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 考核周期: HR's view of the cycles. */
@Controller
@RequestMapping("/hr/cycles")
class CyclePages {

  private final Cycles cycles;
  private final CyclePage pages;
  private final StartingCycles starting;
  private final Staff staff;
  private final PolicyAdoptions adoptions;
  private final Policies policies;
  private final Elections elections;
  private final CurrentUser user;
  private final Clock clock;

  CyclePages(
      Cycles cycles,
      CyclePage pages,
      StartingCycles starting,
      Staff staff,
      PolicyAdoptions adoptions,
      Policies policies,
      Elections elections,
      CurrentUser user,
      Clock clock) {
    this.cycles = cycles;
    this.pages = pages;
    this.starting = starting;
    this.staff = staff;
    this.adoptions = adoptions;
    this.policies = policies;
    this.elections = elections;
    this.user = user;
    this.clock = clock;
  }

  @GetMapping
  String all(
      @RequestParam(required = false) Period.Kind kind,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("cycles", Paged.of(cyclesOf(kind), page));
    model.addAttribute("kind", kind);
    model.addAttribute("kinds", Period.Kind.values());
    model.addAttribute("departments", departments(today));
    model.addAttribute("policies", policies.all());
    model.addAttribute("lastMonth", Period.monthOf(today).previous().toString());
    return "portal/cycles";
  }

  private List<Cycle> cyclesOf(Period.Kind kind) {
    return cycles.findAll().stream()
        .filter(cycle -> kind == null || cycle.period().kind() == kind)
        .toList();
  }

  /** Those with a policy in force first. */
  private Set<String> departments(LocalDate today) {
    Set<String> departments = new LinkedHashSet<>(adoptions.departments());
    departments.retainAll(staff.departments(today));
    departments.addAll(staff.departments(today));
    return departments;
  }

  @PostMapping
  Object open(
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(required = false) String policy,
      HttpServletRequest request,
      HttpServletResponse response) {
    Cycle opened = starting.start(department, period, policy, user.employee());
    return Done.at("/hr/cycles/" + opened.id(), "考核已开启", request, response);
  }

  @GetMapping("/{id}")
  String overview(@PathVariable String id, Model model) {
    Cycle cycle = head(id, "overview", model);
    model.addAttribute("progress", pages.progress(id));
    model.addAttribute("lacking", pages.lacking(cycle));
    model.addAttribute("metrics", Metric.values());
    model.addAttribute(
        "election",
        elections.ofCycle(id).stream().filter(Election::isPending).findFirst().orElse(null));
    return "portal/cycle";
  }

  @GetMapping("/{id}/collection")
  String collection(
      @PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
    Cycle cycle = head(id, "collection", model);
    var progress = pages.progress(id);
    model.addAttribute("progress", progress);
    model.addAttribute("tasks", Paged.of(progress.tasks(), page));
    model.addAttribute("names", pages.names(cycle));
    return "portal/cycle-collection";
  }

  @GetMapping("/{id}/results")
  String results(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Cycle cycle = head(id, "results", model);
    model.addAttribute("scores", pages.scores(cycle, q, page));
    model.addAttribute("names", pages.names(cycle));
    model.addAttribute("q", q);
    return "portal/cycle-results";
  }

  @GetMapping("/{id}/outcomes")
  String outcomes(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Cycle cycle = head(id, "outcomes", model);
    model.addAttribute("outcomes", pages.outcomes(cycle, rule, page));
    model.addAttribute("names", pages.names(cycle));
    model.addAttribute("rule", rule);
    return "portal/cycle-outcomes";
  }

  @GetMapping("/{id}/journal")
  String journal(@PathVariable String id, Model model) {
    Cycle cycle = head(id, "journal", model);
    model.addAttribute("actions", pages.journal(cycle));
    model.addAttribute("names", pages.names(cycle));
    return "portal/cycle-journal";
  }

  private Cycle head(String id, String tab, Model model) {
    CyclePage.Head head = pages.head(id);
    model.addAttribute("head", head);
    model.addAttribute("cycle", head.cycle());
    model.addAttribute("tab", tab);
    return head.cycle();
  }
}
