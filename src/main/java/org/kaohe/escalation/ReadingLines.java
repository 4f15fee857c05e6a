package org.kaohe.escalation;

import java.util.List;
import java.util.Set;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policies;
import org.kaohe.records.CaseRecords;
import org.springframework.stereotype.Component;

/** What a line accuses somebody of, and how far its policy lets a case go. */
@Component
class ReadingLines {

  static final Set<OutcomeKind> KINDS =
      Set.of(OutcomeKind.ESCALATION, OutcomeKind.GRADE_LOWERED, OutcomeKind.DUTY_CHANGE);

  private final Policies policies;
  private final CaseRecords records;

  ReadingLines(Policies policies, CaseRecords records) {
    this.policies = policies;
    this.records = records;
  }

  static boolean escalates(OutcomeLine line) {
    return line.employee() != null && KINDS.contains(line.kind());
  }

  Accusation accusation(OutcomeLine line) {
    return new Accusation(
        line.employee(), ladderOf(line), causeOf(line), step(line, "proposal"), furthest(line));
  }

  /**
   * A record of misconduct is conduct, one of a score such as a spot check's never; of other rules
   * the policy says so, or they are performance.
   */
  private Ladder ladderOf(OutcomeLine line) {
    String record = line.basis().recordNo();
    boolean conduct =
        record != null
            ? isOfConduct(record)
            : policies.get(line.basis().policyId(), line.basis().policyVersion()).rules().stream()
                .anyMatch(rule -> rule.id().equals(line.rule()) && rule.conduct());
    return conduct ? Ladder.CONDUCT : Ladder.PERFORMANCE;
  }

  private boolean isOfConduct(String record) {
    return records.find(List.of(record)).stream()
        .anyMatch(found -> found.facts().category().isConduct());
  }

  private static Cause causeOf(OutcomeLine line) {
    String record = line.basis().recordNo();
    return new Cause(
        record == null ? line.id() : record,
        line.id(),
        record,
        line.rule(),
        line.basis().policyId(),
        line.basis().policyVersion());
  }

  private static Step furthest(OutcomeLine line) {
    return step(line, "furthest");
  }

  private static Step step(OutcomeLine line, String fact) {
    return switch (line.kind()) {
      case GRADE_LOWERED -> Step.DEMOTION;
      case DUTY_CHANGE -> Step.TRANSFER;
      default -> Step.valueOf(line.basis().facts().getOrDefault(fact, Step.REVIEW.name()));
    };
  }
}
