package org.kaohe.portal.web;

import org.kaohe.policy.Policies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The policies' texts and figures, open to everybody and printable. */
@Controller
@RequestMapping("/policies")
class PolicyPages {

  private final Policies policies;

  PolicyPages(Policies policies) {
    this.policies = policies;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("policies", policies.all());
    return "portal/policies";
  }

  @GetMapping("/{id}")
  String one(
      @PathVariable String id, @RequestParam(required = false) Integer version, Model model) {
    model.addAttribute("policy", version == null ? policies.get(id) : policies.get(id, version));
    return "portal/policy";
  }
}
