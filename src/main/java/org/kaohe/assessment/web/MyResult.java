package org.kaohe.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.assessment.Adjustment;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Result;

/** A published result as its owner sees it: means of reviews, never who wrote which. */
record MyResult(
    String id,
    String period,
    String department,
    String team,
    PolicyVersion policy,
    String state,
    BigDecimal metricsScore,
    BigDecimal selfScore,
    BigDecimal peerScore,
    BigDecimal managerScore,
    BigDecimal composite,
    String grade,
    Integer rank,
    int ranked,
    boolean eligible,
    String ineligibleReason,
    BigDecimal adjustment,
    String adjustmentReason,
    LocalDate publishedOn,
    LocalDate appealUntil,
    List<PersonScore.Part> parts) {

  record PolicyVersion(String id, int version) {}

  static MyResult of(Result result) {
    PersonScore score = result.score();
    Adjustment adjustment = result.adjustment();
    return new MyResult(
        result.id(),
        result.period().toString(),
        result.cycle().department(),
        score.team(),
        new PolicyVersion(result.cycle().policyId(), result.cycle().policyVersion()),
        result.state().name(),
        score.metricsScore(),
        score.selfScore(),
        score.peerScore(),
        score.managerScore(),
        score.composite(),
        score.grade(),
        score.rank(),
        result.ranked(),
        score.eligible(),
        score.ineligibleReason(),
        adjustment == null ? null : adjustment.points(),
        adjustment == null ? null : adjustment.reason(),
        result.publishedOn(),
        result.appealUntil(),
        score.parts());
  }
}
