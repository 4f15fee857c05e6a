package org.kaohe.portal.web;

import org.kaohe.cycle.RememberingPeople;
import org.kaohe.portal.PersonDesk;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 累计与次数: which months and records count, for oneself and for HR. */
@Controller
class MemoryPages {

  private final RememberingPeople remembering;
  private final PersonDesk people;
  private final CurrentUser user;

  MemoryPages(RememberingPeople remembering, PersonDesk people, CurrentUser user) {
    this.remembering = remembering;
    this.people = people;
    this.user = user;
  }

  @GetMapping("/me/memory")
  String mine(Model model) {
    return page(user.employee(), true, model);
  }

  @GetMapping("/hr/people/{number}/memory")
  String of(@PathVariable String number, Model model) {
    return page(people.member(number).number(), false, model);
  }

  private String page(EmployeeNumber person, boolean own, Model model) {
    model.addAttribute("memory", remembering.of(person));
    model.addAttribute("person", people.member(person.value()));
    model.addAttribute("own", own);
    return "portal/memory";
  }
}
