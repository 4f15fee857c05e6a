package org.kaohe.portal.web;

import java.util.stream.Stream;
import org.kaohe.portal.PersonDesk;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 员工: HR looks somebody up, and everything that is kept of them. */
@Controller
@RequestMapping("/hr/people")
class PeoplePages {

  private final PersonDesk people;

  PeoplePages(PersonDesk people) {
    this.people = people;
  }

  @GetMapping
  String all(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("people", people.find(q, page));
    model.addAttribute("q", q);
    return "portal/people";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    StaffMember person = people.member(number);
    model.addAttribute("person", person);
    model.addAttribute("names", people.names(Stream.ofNullable(person.manager())));
    return "portal/person";
  }
}
