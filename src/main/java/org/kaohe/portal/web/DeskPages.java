package org.kaohe.portal.web;

import org.kaohe.portal.AppealDesk;
import org.kaohe.portal.Exceptions;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 申诉 and 例外: what HR has to look after. */
@Controller
@RequestMapping("/hr")
class DeskPages {

  private final AppealDesk appeals;
  private final Exceptions exceptions;

  DeskPages(AppealDesk appeals, Exceptions exceptions) {
    this.appeals = appeals;
    this.exceptions = exceptions;
  }

  @GetMapping("/appeals")
  String appeals(
      @RequestParam(defaultValue = "1") int page,
      @ModelAttribute("viewer") Viewer viewer,
      Model model) {
    model.addAttribute(
        "appeals",
        viewer.isHr() ? appeals.page(page) : appeals.page(page, EmployeeNumber.of(viewer.id())));
    return "portal/appeals";
  }

  @GetMapping("/exceptions")
  String exceptions(Model model) {
    model.addAttribute("months", exceptions.latest());
    model.addAttribute("matters", exceptions.openMatters());
    return "portal/exceptions";
  }
}
