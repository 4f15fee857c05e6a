package org.kaohe.cycle.web;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Result;

/** Somebody's result as HR sees it, published or not. */
record ResultView(
    String id,
    String employee,
    String team,
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
    List<PersonScore.Part> parts) {

  static ResultView of(Result result) {
    PersonScore score = result.score();
    return new ResultView(
        result.id(),
        score.employee().value(),
        score.team(),
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
        result.adjustment() == null ? null : result.adjustment().points(),
        result.adjustment() == null ? null : result.adjustment().reason(),
        score.parts());
  }
}
