package org.kaohe.policy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The policies, open to everybody who is logged in; drafts to HR alone. */
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

  /** The newest usable version, or the one asked for, with what changed and why. */
  @GetMapping("/{id}")
  PolicyView get(
      @PathVariable String id,
      @RequestParam(required = false) Integer version,
      HttpServletRequest request) {
    Policy policy =
        version == null
            ? policies.get(id)
            : request.isUserInRole("HR")
                ? policies.get(id, version)
                : policies.published(id, version);
    return PolicyView.of(policy)
        .with(
            VersionView.visible(policies.versions(id), request.isUserInRole("HR")),
            policies
                .difference(id, policy.version())
                .map(found -> ChangesView.of(found, policies.version(id, policy.version())))
                .orElse(null));
  }
}
