package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.outcomes.ComputedMonths.HR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Points of an October under P05. */
@KaoheTest
class AnnualPointsTest {

  private static final Correction APPEAL = new Correction("appeal-1", "申诉成立", HR);
  private static final Period YEAR = Period.parse("2026");

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired OutcomeLines lines;
  @Autowired AnnualPoints annualPoints;

  private ComputedMonths month;
  private EmployeeNumber li;

  @BeforeEach
  void aMonth() {
    month = new ComputedMonths(proposing, confirming, lines);
    li = month.employee("8000");
  }

  @Test
  void onlyAFinalMonthCounts() {
    month.propose(points("P05-R1", "2"));
    assertThat(of("P05", YEAR)).isNull();
    month.publish(points("P05-R1", "2"), points("P05-R2", "1"));
    assertThat(of("P05", YEAR)).isNull();
    confirming.finalise(month.cycleId);
    assertThat(of("P05", YEAR)).isEqualByComparingTo("3");
    assertThat(of("P05", YEAR.previous())).isNull();
    assertThat(of("P02", YEAR)).isNull();
  }

  @Test
  void aVoidedLineDoesNotCount() {
    month.finish(points("P05-R1", "2"), points("P05-R2", "1"));
    correcting.voidLine(month.line("P05-R1").id(), APPEAL);
    assertThat(of("P05", YEAR)).isEqualByComparingTo("1");
  }

  @Test
  void ofAReplacedLineTheNewOneCounts() {
    month.finish(points("P05-R1", "1"));
    correcting.replace(
        month.line("P05-R1").id(), points("P05-R1", "2"), OutcomeFixture.pay("8000"), APPEAL);
    assertThat(of("P05", YEAR)).isEqualByComparingTo("2");
  }

  @Test
  void whatAnAppealAddsToAFinalMonthCounts() {
    month.finish(points("P05-R1", "1"));
    correcting.add(month.cycle(), points("P05-R2", "2"), null, APPEAL);
    assertThat(of("P05", YEAR)).isEqualByComparingTo("3");
  }

  private BigDecimal of(String policy, Period year) {
    return annualPoints.of(List.of(li), policy, year).get(li);
  }

  private Proposal points(String rule, String figure) {
    return new Proposal(
        SubjectType.EMPLOYEE,
        li.value(),
        rule,
        "年度加分 " + rule,
        OutcomeKind.ANNUAL_SCORE_POINTS,
        Cny.ZERO,
        null,
        Map.of(AnnualPoints.POINTS, figure),
        "规则成立");
  }
}
