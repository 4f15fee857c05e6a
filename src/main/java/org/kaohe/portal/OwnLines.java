package org.kaohe.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaohe.appeal.Appeal;
import org.kaohe.assessment.Result;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy.RuleInfo;
import org.springframework.stereotype.Component;

/** A person's outcome lines of a published month, as that person may see them. */
@Component
class OwnLines {

  private final OutcomeLines lines;
  private final Publications publications;
  private final Policies policies;

  OwnLines(OutcomeLines lines, Publications publications, Policies policies) {
    this.lines = lines;
    this.publications = publications;
    this.policies = policies;
  }

  List<OwnLine> of(Result result, List<Appeal> appeals, boolean open) {
    String cycleId = result.cycle().cycleId();
    Optional<Instant> published = publications.of(cycleId);
    Map<String, String> texts = texts(result);
    return lines.ofCycle(cycleId, result.employee()).stream()
        .filter(line -> Publications.reached(line, published))
        .map(line -> own(line, texts.get(line.rule()), appeals, open))
        .toList();
  }

  private static OwnLine own(OutcomeLine line, String text, List<Appeal> appeals, boolean open) {
    Appeal appeal =
        appeals.stream().filter(a -> a.lineId().equals(line.id())).findFirst().orElse(null);
    return new OwnLine(line, text, appeal, open && appeal == null && line.state().isStanding());
  }

  private Map<String, String> texts(Result result) {
    return policies.get(result.cycle().policyId(), result.cycle().policyVersion()).rules().stream()
        .collect(Collectors.toMap(RuleInfo::id, RuleInfo::text, (first, second) -> first));
  }
}
