package org.kaohe.policychange.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.PolicyDifference;
import org.kaohe.policychange.AttachedTrial;
import org.kaohe.policychange.ChangedDepartment;
import org.kaohe.policychange.PolicyChange;

/**
 * A change of a policy as its reader may see it.
 *
 * @param differences by department: what it says otherwise than what is in force there; null in a
 *     list
 * @param feedback one's own in the running consultation, or null
 * @param acknowledgedAt when one acknowledged it oneself, or null
 * @param trials for HR and whoever may approve it; null for others and in a list
 */
record ChangeView(
    String id,
    String policy,
    int version,
    String title,
    String state,
    String stateLabel,
    List<Department> departments,
    String wantedFrom,
    String reason,
    Instant draftedAt,
    LocalDate consultUntil,
    String answer,
    String decision,
    String decisionReason,
    Instant announcedAt,
    LocalDate acknowledgeUntil,
    String closingReason,
    Map<String, PolicyDifference> differences,
    String feedback,
    Instant acknowledgedAt,
    List<Trial> trials) {

  /**
   * @param from the month from which it is in force there; null until it is
   */
  record Department(String department, String from) {

    static Department of(ChangedDepartment changed) {
      return new Department(
          changed.department(),
          changed.fromMonth() == null ? null : changed.fromMonth().toString());
    }
  }

  /** A trial that was attached, with its sums beside today's policy, in CNY. */
  record Trial(
      String question,
      String today,
      Sums tried,
      Sums before,
      int people,
      int gainers,
      int losers,
      String legal,
      String triedBy,
      Instant triedAt) {

    static Trial of(AttachedTrial trial) {
      return new Trial(
          trial.question(),
          trial.today(),
          Sums.of(trial.tried()),
          Sums.of(trial.before()),
          trial.people(),
          trial.gainers(),
          trial.losers(),
          trial.legal(),
          trial.triedBy().value(),
          trial.triedAt());
    }
  }

  record Sums(
      java.math.BigDecimal awards,
      java.math.BigDecimal deductions,
      java.math.BigDecimal waived,
      java.math.BigDecimal net) {

    static Sums of(AttachedTrial.Side side) {
      return new Sums(
          side.awards().getAmount(),
          side.deductions().getAmount(),
          side.waived().getAmount(),
          side.net().getAmount());
    }
  }

  static ChangeView of(PolicyChange change, String title) {
    return of(change, title, null, null, null, null);
  }

  static ChangeView of(
      PolicyChange change,
      String title,
      Map<String, PolicyDifference> differences,
      String feedback,
      Instant acknowledgedAt,
      List<AttachedTrial> trials) {
    return new ChangeView(
        change.id(),
        change.policyId(),
        change.policyVersion(),
        title,
        change.state().name(),
        change.state().label(),
        change.departments().stream().map(Department::of).toList(),
        change.wantedFrom().toString(),
        change.reason(),
        change.draftedAt(),
        change.consultUntil(),
        change.answer(),
        change.decision() == null ? null : change.decision().name(),
        change.decisionReason(),
        change.announcedAt(),
        change.acknowledgeUntil(),
        change.closingReason(),
        differences,
        feedback,
        acknowledgedAt,
        trials == null ? null : trials.stream().map(Trial::of).toList());
  }
}
