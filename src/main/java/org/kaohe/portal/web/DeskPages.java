package org.kaohe.portal.web;

import org.kaohe.portal.AppealDesk;
import org.kaohe.portal.Exceptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
  String appeals(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("appeals", appeals.page(page));
    return "portal/appeals";
  }

  @GetMapping("/exceptions")
  String exceptions(Model model) {
    model.addAttribute("months", exceptions.latest());
    return "portal/exceptions";
  }
}
