package org.kaohe.policychange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.kaohe.policychange.AttachedTrials;
import org.kaohe.policychange.AttachingTrials;
import org.kaohe.policychange.ChangeAction;
import org.kaohe.policychange.ChangeJournal;
import org.kaohe.policychange.ChangeRequest;
import org.kaohe.policychange.DecidingChanges;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.policychange.RegisteringChanges;
import org.kaohe.policychange.ViewingChanges;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.trial.PolicyChoice;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What HR does to changes of policies; all but the tasks themselves. */
@RestController
@RequestMapping("/api/policy-changes")
class ChangeController {

  private final RegisteringChanges registering;
  private final AttachingTrials attaching;
  private final AttachedTrials trials;
  private final DecidingChanges deciding;
  private final ViewingChanges viewing;
  private final ChangeJournal journal;

  ChangeController(
      RegisteringChanges registering,
      AttachingTrials attaching,
      AttachedTrials trials,
      DecidingChanges deciding,
      ViewingChanges viewing,
      ChangeJournal journal) {
    this.registering = registering;
    this.attaching = attaching;
    this.trials = trials;
    this.deciding = deciding;
    this.viewing = viewing;
    this.journal = journal;
  }

  record Withdrawal(String reason) {}

  /** Fields and files as in {@link ChangeRequest#of}. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ChangeView draft(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
    PolicyChange change =
        registering.register(
            ChangeRequest.of(asked, ChangeFiles.of(request).ofPolicy()), by(request));
    return view(change);
  }

  @PostMapping("/{id}/revision")
  ChangeView revise(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request) {
    registering.revise(
        id, ChangeRequest.of(asked, ChangeFiles.of(request).ofPolicy()), by(request));
    return view(viewing.readable(id, by(request), true));
  }

  /**
   * Tries the draft beside today's policy and attaches what comes out.
   *
   * @param asked {@code period} (several), {@code department}; {@code policy} and {@code version}
   *     of what it is set beside, without them what is in force in each department
   */
  @PostMapping("/{id}/trials")
  @ResponseStatus(HttpStatus.CREATED)
  ChangeView.Trial attachTrial(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request) {
    PolicyChoice today =
        new PolicyChoice(
            asked.getFirst("policy"), ChangeRequest.version(asked.getFirst("version")), Map.of());
    return ChangeView.Trial.of(
        attaching.attach(
            id,
            today,
            asked.getFirst("department"),
            asked.getOrDefault("period", List.of()),
            ChangeFiles.of(request).ofTrial(),
            by(request)));
  }

  @PostMapping("/{id}/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(
      @PathVariable String id, @RequestBody Withdrawal withdrawal, HttpServletRequest request) {
    deciding.withdraw(id, withdrawal.reason(), by(request));
  }

  @GetMapping("/{id}/actions")
  List<ChangeAction> actions(@PathVariable String id, HttpServletRequest request) {
    return journal.of(viewing.readable(id, by(request), true).id());
  }

  private ChangeView view(PolicyChange change) {
    return ChangeView.of(
        change,
        viewing.policyOf(change).title(),
        viewing.differences(change),
        null,
        null,
        trials.of(change.id()));
  }

  private static EmployeeNumber by(HttpServletRequest request) {
    return new EmployeeNumber(request.getUserPrincipal().getName());
  }
}
