package org.kaohe.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.portal.ChangeDesk;
import org.kaohe.security.CurrentUser;
import org.kaohe.security.Role;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 方案变更: HR drafts and follows changes; a head reads what waits for the own approval. */
@Controller
@RequestMapping("/hr/policy-changes")
class PolicyChangePages {

  private final ChangeDesk desk;
  private final Policies policies;
  private final Staff staff;
  private final CurrentUser user;
  private final Clock clock;

  PolicyChangePages(
      ChangeDesk desk, Policies policies, Staff staff, CurrentUser user, Clock clock) {
    this.desk = desk;
    this.policies = policies;
    this.staff = staff;
    this.user = user;
    this.clock = clock;
  }

  @GetMapping
  String all(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute(
        "changes",
        user.is(Role.HR)
            ? desk.page(user.employee(), true, page)
            : desk.toApprove(user.employee(), page));
    model.addAttribute("policies", policies.all());
    return "portal/policy-changes";
  }

  /**
   * @param base null: files of a new policy
   */
  @GetMapping("/new")
  String form(
      @RequestParam(required = false) String base,
      @RequestParam(required = false) Integer version,
      Model model) {
    boolean some = base != null && !base.isBlank();
    Policy from =
        !some ? null : version == null ? policies.get(base) : policies.published(base, version);
    model.addAttribute("base", from);
    addChoices(model, List.of(), Period.monthOf(LocalDate.now(clock)).toString());
    return "portal/policy-change-form";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Model model) {
    ChangeDesk.Whole whole = desk.whole(id, user.employee(), user.is(Role.HR));
    model.addAttribute("whole", whole);
    model.addAttribute("change", whole.change());
    model.addAttribute("words", ChangeWords.of(whole.policy()));
    addChoices(model, whole.change().departmentNames(), whole.change().wantedFrom().toString());
    model.addAttribute("lastMonths", lastMonths());
    model.addAttribute("policies", policies.all());
    return "portal/policy-change";
  }

  private void addChoices(Model model, List<String> chosen, String from) {
    model.addAttribute("departments", staff.departments(LocalDate.now(clock)));
    model.addAttribute("chosen", chosen);
    model.addAttribute("from", from);
  }

  private List<String> lastMonths() {
    Period month = Period.monthOf(LocalDate.now(clock)).previous();
    return java.util.stream.Stream.iterate(month, Period::previous)
        .limit(12)
        .map(Period::toString)
        .toList();
  }
}
