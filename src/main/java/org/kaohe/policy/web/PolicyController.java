package org.kaohe.policy.web;

import java.util.List;
import org.kaohe.policy.Policies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policies, open to everybody who is logged in. */
@RestController
@RequestMapping("/api/policies")
class PolicyController {

  private final Policies policies;

  PolicyController(Policies policies) {
    this.policies = policies;
  }

  @GetMapping
  List<PolicyView> all() {
    return policies.all().stream().map(PolicyView::of).toList();
  }

  @GetMapping("/{id}")
  PolicyView get(@PathVariable String id) {
    return PolicyView.of(policies.get(id));
  }
}
