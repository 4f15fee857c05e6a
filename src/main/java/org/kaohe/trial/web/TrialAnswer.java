package org.kaohe.trial.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import org.kaohe.assessment.PersonScore;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.policy.NotEvaluated;
import org.kaohe.policy.Proposal;
import org.kaohe.trial.Trial;

/**
 * A trial as promised to the users of the interface; amounts are CNY with two decimals. Its lines
 * are made one by one while they are written: a large company has hundreds of thousands.
 */
record TrialAnswer(
    PolicyVersion policy,
    String period,
    Iterable<Score> scores,
    Iterable<Outcome> outcomes,
    List<NotEvaluated> notEvaluated,
    Totals totals) {

  record PolicyVersion(String id, int version) {}

  record Score(
      String employee,
      BigDecimal metricsScore,
      BigDecimal selfScore,
      BigDecimal peerScore,
      BigDecimal managerScore,
      BigDecimal composite,
      String grade,
      Integer rank,
      boolean eligible,
      String ineligibleReason) {}

  /**
   * @param statutoryLimit null where the law's guard has no say
   * @param facts what the rule was read on; {@code legalBasisToConfirm} on every fine from pay
   */
  record Outcome(
      String subjectType,
      String subject,
      String rule,
      String title,
      String kind,
      BigDecimal policyAmount,
      BigDecimal statutoryLimit,
      BigDecimal executedAmount,
      BigDecimal waivedAmount,
      Map<String, String> facts,
      String reason) {}

  /**
   * @param people everybody employed during the period
   */
  record Totals(BigDecimal awards, BigDecimal deductions, BigDecimal waived, int people) {}

  static TrialAnswer of(Trial trial) {
    return new TrialAnswer(
        new PolicyVersion(trial.policy().id(), trial.policy().version()),
        trial.period().toString(),
        oneByOne(trial.scores(), TrialAnswer::score),
        oneByOne(trial.outcomes(), TrialAnswer::outcome),
        trial.notEvaluated(),
        new Totals(
            amount(trial.awards()),
            amount(trial.deductions()),
            amount(trial.waived()),
            trial.scores().size()));
  }

  private static <T, R> Iterable<R> oneByOne(List<T> all, Function<T, R> line) {
    return () -> all.stream().map(line).iterator();
  }

  private static Score score(PersonScore score) {
    return new Score(
        score.employee().value(),
        points(score.metricsScore()),
        points(score.selfScore()),
        points(score.peerScore()),
        points(score.managerScore()),
        points(score.composite()),
        score.grade(),
        score.rank(),
        score.eligible(),
        score.ineligibleReason());
  }

  private static Outcome outcome(GuardedProposal guarded) {
    Proposal proposal = guarded.proposal();
    return new Outcome(
        proposal.subjectType().label(),
        proposal.subject(),
        proposal.rule(),
        proposal.title(),
        proposal.kind().name(),
        amount(proposal.amount()),
        amount(guarded.statutoryLimit()),
        amount(guarded.executedAmount()),
        amount(guarded.waivedAmount()),
        facts(guarded),
        reason(proposal.reason(), guarded.reason()));
  }

  private static Map<String, String> facts(GuardedProposal guarded) {
    Map<String, String> facts = new LinkedHashMap<>(guarded.proposal().facts());
    if (guarded.legalBasisToConfirm()) {
      facts.put("legalBasisToConfirm", "true");
    }
    return facts;
  }

  private static String reason(String policy, String guard) {
    return guard == null || guard.isEmpty() ? policy : policy + ";" + guard;
  }

  private static BigDecimal amount(Money money) {
    return money == null ? null : money.getAmount();
  }

  private static BigDecimal points(BigDecimal score) {
    return score == null ? null : score.setScale(2, RoundingMode.HALF_UP);
  }
}
