package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.AppealDecided;
import org.kaohe.appeal.Decision;
import org.kaohe.assessment.CorrectingResults;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Results;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.metrics.CorrectingMetrics;
import org.kaohe.metrics.Metric;
import org.kaohe.outcomes.ComputedCycle;
import org.kaohe.outcomes.CorrectingOutcomes;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.PayBasis;
import org.kaohe.policy.Policy.RuleInfo;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries out what an appeal decided: the appellant's own result and lines are computed anew and
 * never get worse; nobody else's change, and group awards are not recomputed.
 */
@Component
class RevisingResults {

  private final Cycles cycles;
  private final ReadingCycle reading;
  private final ComputingCycle computing;
  private final CorrectingMetrics correctingMetrics;
  private final CorrectingResults correctingResults;
  private final CorrectingOutcomes correctingOutcomes;
  private final Results results;
  private final OutcomeLines lines;
  private final WorkingDays calendar;

  RevisingResults(
      Cycles cycles,
      ReadingCycle reading,
      ComputingCycle computing,
      CorrectingMetrics correctingMetrics,
      CorrectingResults correctingResults,
      CorrectingOutcomes correctingOutcomes,
      Results results,
      OutcomeLines lines,
      WorkingDays calendar) {
    this.cycles = cycles;
    this.reading = reading;
    this.computing = computing;
    this.correctingMetrics = correctingMetrics;
    this.correctingResults = correctingResults;
    this.correctingOutcomes = correctingOutcomes;
    this.results = results;
    this.lines = lines;
    this.calendar = calendar;
  }

  @EventListener
  void on(AppealDecided decided) {
    Appeal appeal = decided.appeal();
    if (appeal.decision() == Decision.VOIDED) {
      voidPenalties(appeal);
    } else if (appeal.decision() == Decision.CHANGED) {
      revise(appeal);
    }
  }

  private void voidPenalties(Appeal appeal) {
    List<OutcomeLine> own = lines.ofCycle(appeal.cycleId(), appeal.appellant());
    own.stream()
        .filter(line -> line.state().isStanding() && line.kind().isPenalty())
        .filter(line -> !appeal.isAboutLine() || sameCause(line, lines.get(appeal.lineId())))
        .map(OutcomeLine::id)
        .toList()
        .forEach(line -> correctingOutcomes.voidLine(line, correction(appeal)));
  }

  /** A warning, a deduction and an escalation of one rule and record fall together. */
  private static boolean sameCause(OutcomeLine line, OutcomeLine appealed) {
    return line.rule().equals(appealed.rule())
        && Objects.equals(line.basis().recordNo(), appealed.basis().recordNo());
  }

  private void revise(Appeal appeal) {
    if (appeal.correctedMetric() != null) {
      Metric metric = Metric.ofKey(appeal.correctedMetric()).orElseThrow();
      correctingMetrics.correctByReview(
          appeal.appellant(),
          appeal.period(),
          metric,
          appeal.correctedFigure(),
          appeal.decisionReason(),
          appeal.decidedBy());
    }
    Cycle cycle = cycles.get(appeal.cycleId());
    CycleFacts facts = reading.of(cycle);
    List<PersonScore> scores = scores(facts, appeal);
    correctResult(appeal, scores);
    improveLines(appeal, facts, scores);
  }

  /** Everybody's scores with the appellant's corrected; the others' only give the rank. */
  private List<PersonScore> scores(CycleFacts facts, Appeal appeal) {
    BigDecimal points = appeal.scorePoints() == null ? BigDecimal.ZERO : appeal.scorePoints();
    return facts
        .people()
        .withPoints(
            appeal.appellant(),
            points,
            ComputingCycle.scored(facts.cycle()),
            facts.policy().scoring(),
            calendar);
  }

  private void correctResult(Appeal appeal, List<PersonScore> scores) {
    PersonScore own = ownScore(appeal, scores);
    BigDecimal before = results.find(appeal.resultId()).orElseThrow().score().composite();
    boolean worse =
        before != null && (own.composite() == null || own.composite().compareTo(before) < 0);
    if (!worse) {
      correctingResults.correct(
          appeal.resultId(), own, correction(appeal).reason(), appeal.decidedBy());
    }
  }

  private void improveLines(Appeal appeal, CycleFacts facts, List<PersonScore> scores) {
    Cycle cycle = facts.cycle();
    Set<String> personal =
        facts.policy().rules().stream()
            .filter(rule -> rule.subject() == SubjectType.EMPLOYEE)
            .map(RuleInfo::id)
            .collect(Collectors.toSet());
    List<Proposal> own =
        computing.proposals(facts, scores).stream()
            .filter(proposal -> proposal.subject().equals(appeal.appellant().value()))
            .filter(proposal -> personal.contains(proposal.rule()))
            .toList();
    Map<EmployeeNumber, PayBasis> pay = computing.payOf(facts);
    correctingOutcomes.improve(
        new ComputedCycle(cycle.id(), cycle.period(), cycle.policyId(), cycle.policyVersion()),
        appeal.appellant(),
        own,
        pay.get(appeal.appellant()),
        correction(appeal));
  }

  private static PersonScore ownScore(Appeal appeal, List<PersonScore> scores) {
    return scores.stream()
        .filter(score -> score.employee().equals(appeal.appellant()))
        .findFirst()
        .orElseThrow();
  }

  private static Correction correction(Appeal appeal) {
    String reason = appeal.decisionReason();
    String shortened = reason.length() > 500 ? reason.substring(0, 499) + "…" : reason;
    return new Correction(appeal.id(), shortened, appeal.decidedBy());
  }
}
