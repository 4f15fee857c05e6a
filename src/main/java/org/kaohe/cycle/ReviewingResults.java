package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Results;
import org.kaohe.metrics.CorrectingMetrics;
import org.kaohe.metrics.MetricCorrection;
import org.kaohe.outcomes.Correction;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR's own review of a published or final result, without an appeal and at any time: a wrong figure
 * is corrected with a reason, the person's result and lines are computed anew, and so is what was
 * computed after it. Nothing gets worse by it.
 */
@Service
public class ReviewingResults {

  private final Cycles cycles;
  private final Results results;
  private final CorrectingMetrics metrics;
  private final RecomputingPerson recomputing;
  private final RecomputingLater later;
  private final CycleJournal journal;

  ReviewingResults(
      Cycles cycles,
      Results results,
      CorrectingMetrics metrics,
      RecomputingPerson recomputing,
      RecomputingLater later,
      CycleJournal journal) {
    this.cycles = cycles;
    this.results = results;
    this.metrics = metrics;
    this.recomputing = recomputing;
    this.later = later;
    this.journal = journal;
  }

  /**
   * @throws Refused {@code review-invalid} with all faults; {@code cycle-state} unless it is
   *     published or final; {@code result-unknown} if the person has no result of it; {@code
   *     review-worsens} if the person would be worse off; forbidden for one's own result
   */
  @Transactional
  public void review(String cycleId, ReviewRequest request, EmployeeNumber by) {
    Cycle cycle = cycles.get(cycleId);
    cycle.expect("复核已公布的结果", CycleState.PUBLISHED, CycleState.FINAL);
    ReviewForm.Review review = ReviewForm.read(cycle, request);
    refuseOwn(review.employee(), by);
    results.lock(cycleId);
    PersonScore before = scoreOf(cycleId, review.employee());
    MetricCorrection corrected =
        metrics.correctByReview(
            review.employee(),
            cycle.period(),
            review.metric(),
            review.figure(),
            review.reason(),
            by);
    Correction why = CorrectionReasons.of(corrected.id(), review.reason(), by);
    refuseWorse(cycle, before, review);
    recomputing.recompute(cycle, review.employee(), BigDecimal.ZERO, why);
    later.after(cycle, review.employee(), why);
    note(cycle, review, by);
  }

  private static void refuseOwn(EmployeeNumber employee, EmployeeNumber by) {
    if (employee.equals(by)) {
      throw Refused.forbidden("不能复核本人的结果，请由另一位人力复核");
    }
  }

  private PersonScore scoreOf(String cycleId, EmployeeNumber employee) {
    return results
        .find(cycleId, employee)
        .orElseThrow(() -> Refused.unknown("result-unknown", "该员工在这个考核周期没有结果：" + employee))
        .score();
  }

  private void refuseWorse(Cycle cycle, PersonScore before, ReviewForm.Review review) {
    List<PersonScore> anew = recomputing.scores(cycle, review.employee());
    boolean worse =
        RecomputingPerson.scoreOf(review.employee(), anew)
            .filter(own -> isWorse(own, before))
            .isPresent();
    if (worse) {
      throw Refused.conflict("review-worsens", "按更正后的数值，该员工的结果会变差；已公布的结果不因复核变差，未作任何更改");
    }
  }

  private static boolean isWorse(PersonScore own, PersonScore before) {
    return before.composite() != null
        && (own.composite() == null || own.composite().compareTo(before.composite()) < 0);
  }

  private void note(Cycle cycle, ReviewForm.Review review, EmployeeNumber by) {
    journal.note(
        cycle.id(),
        CycleAction.Kind.RESULT_REVIEWED,
        by,
        "%s %s 更正为 %s：%s"
            .formatted(
                review.employee(),
                review.metric().heading(),
                review.figure().stripTrailingZeros().toPlainString(),
                review.reason()));
  }
}
