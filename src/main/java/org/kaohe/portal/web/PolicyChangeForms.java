package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.kaohe.policychange.AttachingTrials;
import org.kaohe.policychange.ChangeRequest;
import org.kaohe.policychange.DecidingChanges;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.policychange.RegisteringChanges;
import org.kaohe.security.CurrentUser;
import org.kaohe.trial.PolicyChoice;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What HR does to a change of a policy from its pages. */
@Controller
@RequestMapping("/hr/policy-changes")
class PolicyChangeForms {

  private static final String PAGE = "/hr/policy-changes/";

  private final RegisteringChanges registering;
  private final AttachingTrials attaching;
  private final DecidingChanges deciding;
  private final CurrentUser user;

  PolicyChangeForms(
      RegisteringChanges registering,
      AttachingTrials attaching,
      DecidingChanges deciding,
      CurrentUser user) {
    this.registering = registering;
    this.attaching = attaching;
    this.deciding = deciding;
    this.user = user;
  }

  @PostMapping
  Object draft(
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    PolicyChange change =
        registering.register(
            ChangeRequest.of(asked, ChangeFiles.of(request).ofPolicy()), user.employee());
    return Done.at(PAGE + change.id(), "草案已保存，请附试算", request, response);
  }

  @PostMapping("/{id}/revision")
  Object revise(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    registering.revise(
        id, ChangeRequest.of(asked, ChangeFiles.of(request).ofPolicy()), user.employee());
    return Done.at(PAGE + id, "草案已修改", request, response);
  }

  @PostMapping("/{id}/trials")
  Object attachTrial(
      @PathVariable String id,
      @RequestParam(required = false) List<String> period,
      @RequestParam(required = false) String department,
      @RequestParam(required = false) String policy,
      HttpServletRequest request,
      HttpServletResponse response) {
    attaching.attach(
        id,
        new PolicyChoice(policy, null, Map.of()),
        department,
        period == null ? List.of() : period,
        ChangeFiles.of(request).ofTrial(),
        user.employee());
    return Done.at(PAGE + id, "试算已附上", request, response);
  }

  @PostMapping("/{id}/withdrawal")
  Object withdraw(
      @PathVariable String id,
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    deciding.withdraw(id, asked.get("reason"), user.employee());
    return Done.at(PAGE + id, "方案变更已撤回", request, response);
  }
}
