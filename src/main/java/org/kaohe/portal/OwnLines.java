package org.kaohe.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaohe.appeal.Appeal;
import org.kaohe.assessment.Result;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleActions;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy.RuleInfo;
import org.springframework.stereotype.Component;

/** A person's outcome lines of a published month, as that person may see them. */
@Component
class OwnLines {

  private final OutcomeLines lines;
  private final CycleActions actions;
  private final Policies policies;

  OwnLines(OutcomeLines lines, CycleActions actions, Policies policies) {
    this.lines = lines;
    this.actions = actions;
    this.policies = policies;
  }

  List<OwnLine> of(Result result, List<Appeal> appeals, boolean open) {
    String cycleId = result.cycle().cycleId();
    Optional<Instant> published = publication(cycleId);
    Map<String, String> texts = texts(result);
    return lines.ofCycle(cycleId, result.employee()).stream()
        .filter(line -> wasPublished(line, published))
        .map(line -> own(line, texts.get(line.rule()), appeals, open))
        .toList();
  }

  private static OwnLine own(OutcomeLine line, String text, List<Appeal> appeals, boolean open) {
    Appeal appeal =
        appeals.stream().filter(a -> a.lineId().equals(line.id())).findFirst().orElse(null);
    return new OwnLine(line, text, appeal, open && appeal == null && line.state().isStanding());
  }

  /** What was voided before the publication was never the person's. */
  private static boolean wasPublished(OutcomeLine line, Optional<Instant> published) {
    return switch (line.state()) {
      case PUBLISHED, FINAL, REVERSED -> true;
      case VOIDED ->
          published.isPresent()
              && line.correctedAt() != null
              && !line.correctedAt().isBefore(published.get());
      default -> false;
    };
  }

  private Optional<Instant> publication(String cycleId) {
    return actions.ofCycle(cycleId).stream()
        .filter(action -> action.kind() == CycleAction.Kind.PUBLISHED)
        .map(CycleAction::doneAt)
        .findFirst();
  }

  private Map<String, String> texts(Result result) {
    return policies.get(result.cycle().policyId(), result.cycle().policyVersion()).rules().stream()
        .collect(Collectors.toMap(RuleInfo::id, RuleInfo::text, (first, second) -> first));
  }
}
