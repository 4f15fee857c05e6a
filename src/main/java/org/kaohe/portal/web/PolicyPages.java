package org.kaohe.portal.web;

import org.kaohe.portal.PolicyPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 方案: the policies' texts, tables and figures, open to everybody and printable. */
@Controller
@RequestMapping("/policies")
class PolicyPages {

  private final PolicyPage pages;

  PolicyPages(PolicyPage pages) {
    this.pages = pages;
  }

  @GetMapping
  String all(@ModelAttribute("viewer") Viewer viewer, Model model) {
    model.addAttribute("register", pages.register(viewer.id()));
    return "portal/policies";
  }

  @GetMapping("/{id}")
  String one(
      @PathVariable String id,
      @RequestParam(required = false) Integer version,
      @ModelAttribute("viewer") Viewer viewer,
      Model model) {
    model.addAttribute("view", pages.of(id, version, viewer.id()));
    return "portal/policy";
  }
}
