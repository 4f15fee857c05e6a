package org.kaohe.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.policy.PolicyVersion.State;
import org.kaohe.shared.Period;
import org.kaohe.trial.PastPeriods;
import org.kaohe.trial.PoliciesInForce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR can choose from to set a policy beside today's. */
@Service
@Transactional(readOnly = true)
public class TrialDesk {

  /** More than this many past months are no help to choose from. */
  private static final int MONTHS = 24;

  private final Policies policies;
  private final PoliciesInForce inForce;
  private final PastPeriods past;

  TrialDesk(Policies policies, PoliciesInForce inForce, PastPeriods past) {
    this.policies = policies;
    this.inForce = inForce;
    this.past = past;
  }

  /**
   * A version of a policy that can be tried, drafts too.
   *
   * @param key as {@code P05:2}
   */
  public record Choice(String key, String title) {}

  /**
   * @param policy the one chosen to be tried, whose figures can be altered
   * @param chosen its key among the choices
   * @param months of the company's own, newest first
   * @param latest the month to begin with, or null
   * @param departments that run under a policy, or that exist
   * @param anyInForce false: nothing is in force yet, so what to compare with must be chosen
   */
  public record Form(
      List<Choice> policies,
      Policy policy,
      String chosen,
      List<Period> months,
      Period latest,
      List<String> departments,
      boolean anyInForce) {}

  /**
   * @param chosen key of a choice; null or empty: what is in force today
   * @throws org.kaohe.shared.Refused if there is no such policy
   */
  public Form form(String chosen) {
    List<Period> months = past.months().stream().limit(MONTHS).toList();
    List<String> running = List.copyOf(inForce.byDepartment().keySet());
    Policy policy = policy(chosen);
    return new Form(
        choices(),
        policy,
        keyOf(policy.id(), policy.version()),
        months,
        past.latest().orElse(null),
        running.isEmpty() ? past.departments(months.stream().limit(1).toList()) : running,
        !running.isEmpty());
  }

  /** The chosen one; what is in force today where none is. */
  public Policy policy(String chosen) {
    if (chosen == null || chosen.isBlank()) {
      Optional<Policy> current = inForce.byDepartment().values().stream().findFirst();
      return current.orElseGet(() -> policies.all().get(0));
    }
    String[] parts = chosen.split(":", 2);
    return parts.length == 2 && parts[1].matches("\\d{1,9}")
        ? policies.get(parts[0], Integer.parseInt(parts[1]))
        : policies.get(parts[0]);
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (Policy newest : policies.all()) {
      for (PolicyVersion version : policies.versions(newest.id())) {
        if (version.state() != State.DISCARDED) {
          choices.add(choice(newest, version));
        }
      }
    }
    return choices;
  }

  private static Choice choice(Policy newest, PolicyVersion version) {
    String title =
        "%s %s（第 %d 版%s）"
            .formatted(
                newest.id(),
                newest.title(),
                version.version(),
                version.isOwn() ? "，" + version.state().label() : "");
    return new Choice(keyOf(newest.id(), version.version()), title);
  }

  private static String keyOf(String id, int version) {
    return id + ":" + version;
  }
}
