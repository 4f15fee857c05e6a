package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P01;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;
import static org.kaohe.policy.Month.part;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;

class P01AwardsTest {

  private static final Period WEEK = Period.parse("2026-W43");

  @ParameterizedTest
  @CsvSource({"79.98, 0", "80, 2", "80.02, 2"}) // means with 90: 84.99, 85, 85.01
  void everyEligibleMemberOfAGoodDepartmentGetsOnePercentOfOwnGrossPay(String other, int lines) {
    Month month = new Month();
    month.person("E1").scored("90", 1).grossPay("9876.54");
    month.person("E2").scored(other, 2);
    month.person("X").scored("60", null).ineligible();

    assertThat(lines(month.by(P01), "P01-R1")).hasSize(lines);
    if (lines > 0) { // 98.7654 and 100
      assertThat(lines(month.by(P01), "P01-R1"))
          .containsExactly("E1 CASH_AWARD 98.77", "E2 CASH_AWARD 100.00");
    }
  }

  @Test
  void aMemberWithoutAScoreSharesInTheDepartmentsGoodMonth() {
    Month month = new Month();
    month.person("E1").scored("85", 1);
    month.person("E2");

    assertThat(lines(month.by(P01), "P01-R1"))
        .containsExactly("E1 CASH_AWARD 100.00", "E2 CASH_AWARD 100.00");
    assertThat(proposals(month.by(P01), "P01-R1").get(0).facts())
        .containsEntry("部门平均综合分", "85")
        .containsEntry("月总工资", "10000.00")
        .containsEntry("比例(%)", "1");
  }

  @Test
  void aDepartmentWithoutAnyScoreIsNotEvaluated() {
    Month month = new Month();
    month.person("E1");

    assertThat(lines(month.by(P01), "P01-R1")).isEmpty();
    assertThat(notEvaluated(month.by(P01), "P01-R1")).hasSize(1);
    assertThat(notEvaluated(month.by(P01), "P01-R2")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"91.99, 0", "92, 1", "92.01, 1"})
  void anExcellentDepartmentAlsoGetsLongTermWelfare(String score, int lines) {
    PolicyOutcome outcome = new Month().person("E1").scored(score, 1).by(P01);

    assertThat(lines(outcome, "P01-R1")).hasSize(1);
    assertThat(lines(outcome, "P01-R2")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P01-R2")).containsExactly("客服部 LONG_TERM_WELFARE 0.00");
    }
  }

  @ParameterizedTest
  @CsvSource({"94.99, 0", "95, 1", "95.01, 1"})
  void anExcellentMonthIsWorthHalfAPercentOfGrossPay(String score, int lines) {
    PolicyOutcome outcome =
        new Month().person("E1").scored(score, 1).grossPay("8765.43").by(P01); // 43.82715

    assertThat(lines(outcome, "P01-R3")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P01-R3")).containsExactly("E1 CASH_AWARD 43.83");
    }
  }

  @Test
  void whoeverHasNoScoreIsNotEvaluated() {
    PolicyOutcome outcome = new Month().person("E1").by(P01);

    assertThat(notEvaluated(outcome, "P01-R3")).hasSize(1);
    assertThat(notEvaluated(outcome, "P01-R4")).hasSize(1);
  }

  @Test
  void threeExcellentMonthsAreAPromotionNominationBesidesTheAward() {
    Month month = new Month();
    month.person("E1").scored("95", 1).before("2026-09", "95").before("2026-08", "99");
    month.person("E2").scored("95", 1).before("2026-09", "95").before("2026-08", "94.99");
    month.person("E3").scored("94.99", 1).before("2026-09", "95").before("2026-08", "95");

    assertThat(lines(month.by(P01), "P01-R4")).containsExactly("E1 PROMOTION_NOMINATION 0.00");
    assertThat(lines(month.by(P01), "P01-R3")).hasSize(2);
  }

  @Test
  void aMissingOrIneligibleMonthBreaksTheChainOfExcellentMonths() {
    Month month = new Month();
    month.person("E1").scored("95", 1).before("2026-08", "95").before("2026-07", "95");
    month
        .person("E2")
        .scored("95", 1)
        .before("2026-09", Map.of(), new BigDecimal("95"), false)
        .before("2026-08", "95");

    assertThat(lines(month.by(P01), "P01-R4")).isEmpty();
  }

  @Test
  void noSecondNominationIsOpenedWhileOneIsOpen() {
    Month month = new Month();
    month.person("E1").scored("95", 1).before("2026-09", "95").before("2026-08", "95");
    month.open("E1", "P01-R4", OutcomeKind.PROMOTION_NOMINATION);

    assertThat(lines(month.by(P01), "P01-R4")).isEmpty();
  }

  @Test
  void theWeeksBestAreStarsWithCashAndALetter() {
    Month week = new Month().in(WEEK);
    week.person("E1").scored("88", 1);
    week.person("E2").scored("88", 1);
    week.person("E3").scored("87", 3);

    assertThat(lines(week.by(P01), "P01-R5"))
        .containsExactly(
            "E1 CASH_AWARD 100.00", "E1 LETTER 0.00", "E2 CASH_AWARD 100.00", "E2 LETTER 0.00");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 2"})
  void theWeeksStarNeedsThePassingGrade(String score, int lines) {
    assertThat(lines(new Month().in(WEEK).person("E1").scored(score, 1).by(P01), "P01-R5"))
        .hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({"1, 89.99, 0", "1, 90, 1", "1, 90.01, 1", "0, 100, 0"})
  void callbackDutyWithARateOfNinetyIsAnAward(String duty, String rate, int lines) {
    PolicyOutcome outcome =
        new Month()
            .in(WEEK)
            .person("E1")
            .metric("callbackDuty", duty)
            .metric("callbackRate", rate)
            .by(P01);

    assertThat(lines(outcome, "P01-R6")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P01-R6")).containsExactly("E1 CASH_AWARD 50.00");
    }
  }

  @Test
  void callbacksWithoutFiguresAreNotEvaluated() {
    Month week = new Month().in(WEEK);
    week.person("E1").metric("callbackDuty", "1");
    week.person("E2").metric("callbackRate", "95");

    assertThat(lines(week.by(P01), "P01-R6")).isEmpty();
    assertThat(notEvaluated(week.by(P01), "P01-R6")).containsExactly("E1 没有回访率数据", "E2 没有回访值班数据");
  }

  @Test
  void theBestMeanOfDutyWeeksAmongExcellentCandidatesGetsOnePercent() {
    Month month = new Month();
    month.person("E1").scored("95", 2).parts(duty("2026-W41", "92"), duty("2026-W43", "91"));
    month.person("E2").scored("96", 1).parts(duty("2026-W41", "99"), duty("2026-W42", "83.98"));
    month.person("E3").scored("94.99", 3).parts(duty("2026-W42", "100"));
    month.person("E4").scored("95", 2).parts(part("2026-W42", "90", "callbackRate=100"));

    PolicyOutcome outcome = month.by(P01);
    assertThat(lines(outcome, "P01-R7")).containsExactly("E1 CASH_AWARD 100.00");
    assertThat(proposals(outcome, "P01-R7").get(0).facts())
        .containsEntry("值班周平均回访率", "91.5") // against 91.49 of E2
        .containsEntry("参加排名人数", "2");
    assertThat(notEvaluated(outcome, "P01-R7")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"89.99, 0", "90, 1"})
  void aCandidateNeedsOneWeekWithAnAward(String rate, int lines) {
    PolicyOutcome outcome =
        new Month().person("E1").scored("95", 1).parts(duty("2026-W42", rate)).by(P01);

    assertThat(lines(outcome, "P01-R7")).hasSize(lines);
  }

  @Test
  void whoeverIsStillTiedAfterTheTieBreakersShares() {
    Month month = new Month();
    month.person("E1").scored("95", 1).metric("satisfaction", "98").parts(duty("2026-W42", "95"));
    month.person("E2").scored("95", 1).metric("satisfaction", "98").parts(duty("2026-W41", "95"));
    month.person("E3").scored("95", 1).metric("satisfaction", "97").parts(duty("2026-W40", "95"));

    assertThat(lines(month.by(P01), "P01-R7"))
        .containsExactly("E1 CASH_AWARD 100.00", "E2 CASH_AWARD 100.00");
  }

  private static PersonPeriod duty(String week, String rate) {
    return part(week, "90", "callbackDuty=1", "callbackRate=" + rate);
  }
}
