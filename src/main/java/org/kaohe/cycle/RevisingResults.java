package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.AppealDecided;
import org.kaohe.appeal.Decision;
import org.kaohe.metrics.CorrectingMetrics;
import org.kaohe.metrics.Metric;
import org.kaohe.outcomes.CorrectingOutcomes;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries out what an appeal decided: the appellant's own result and lines are computed anew and
 * never get worse; nobody else's change, and group awards are not recomputed. What was computed
 * after it follows.
 */
@Component
class RevisingResults {

  private final Cycles cycles;
  private final RecomputingPerson recomputing;
  private final RecomputingLater later;
  private final CorrectingMetrics correctingMetrics;
  private final CorrectingOutcomes correctingOutcomes;
  private final OutcomeLines lines;

  RevisingResults(
      Cycles cycles,
      RecomputingPerson recomputing,
      RecomputingLater later,
      CorrectingMetrics correctingMetrics,
      CorrectingOutcomes correctingOutcomes,
      OutcomeLines lines) {
    this.cycles = cycles;
    this.recomputing = recomputing;
    this.later = later;
    this.correctingMetrics = correctingMetrics;
    this.correctingOutcomes = correctingOutcomes;
    this.lines = lines;
  }

  @EventListener
  void on(AppealDecided decided) {
    Appeal appeal = decided.appeal();
    if (appeal.decision() == Decision.UPHELD) {
      return;
    }
    if (appeal.decision() == Decision.VOIDED) {
      voidPenalties(appeal);
    } else {
      revise(appeal);
    }
    later.after(cycles.get(appeal.cycleId()), appeal.appellant(), correction(appeal));
  }

  private void voidPenalties(Appeal appeal) {
    List<OutcomeLine> own = lines.ofCycle(appeal.cycleId(), appeal.appellant());
    own.stream()
        .filter(line -> line.state().isStanding() && line.kind().isPenalty())
        .filter(line -> falls(line, appeal))
        .map(OutcomeLine::id)
        .toList()
        .forEach(line -> correctingOutcomes.voidLine(line, correction(appeal)));
  }

  /** What takes an earlier loss further is no part of this result: it falls by its own appeal. */
  private boolean falls(OutcomeLine line, Appeal appeal) {
    return appeal.isAboutLine()
        ? sameCause(line, lines.get(appeal.lineId()))
        : line.carries() == null;
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
    BigDecimal points = appeal.scorePoints() == null ? BigDecimal.ZERO : appeal.scorePoints();
    recomputing.recompute(
        cycles.get(appeal.cycleId()), appeal.appellant(), points, correction(appeal));
  }

  private static Correction correction(Appeal appeal) {
    return CorrectionReasons.of(appeal.id(), appeal.decisionReason(), appeal.decidedBy());
  }
}
