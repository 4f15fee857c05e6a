package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P05;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P05AwardsTest {

  @ParameterizedTest
  @CsvSource({"97.99, false", "98, true", "98.00, true", "98.01, true", "100, true"})
  void satisfactionFrom98EarnsThreeHundred(String satisfaction, boolean earns) {
    PolicyOutcome outcome = new Month().person("E1").metric("satisfaction", satisfaction).by(P05);

    assertThat(lines(outcome, "P05-R3")).hasSize(earns ? 1 : 0);
    if (earns) {
      assertThat(lines(outcome, "P05-R3")).containsExactly("E1 CASH_AWARD 300.00");
    }
  }

  @Test
  void aMissingSatisfactionNeitherRewardsNorPunishesAndIsListed() {
    PolicyOutcome outcome = new Month().person("E1").metric("complaintRate", "1").by(P05);

    assertThat(lines(outcome, "P05-R3")).isEmpty();
    assertThat(lines(outcome, "P05-N4")).isEmpty();
    assertThat(notEvaluated(outcome, "P05-R3")).containsExactly("E1 没有客户满意度数据");
    assertThat(notEvaluated(outcome, "P05-N4")).containsExactly("E1 没有客户满意度数据");
    assertThat(notEvaluated(outcome, "P05-N5")).isEmpty();
  }

  @Test
  void aSatisfactionWithTooFewRatingsCountsAsMissing() {
    Policy strict = P05.with(Map.of("minimumRatings", BigDecimal.TEN));

    PolicyOutcome nine =
        new Month().person("E1").metric("satisfaction", "60").metric("ratings", "9").by(strict);
    PolicyOutcome ten =
        new Month().person("E1").metric("satisfaction", "60").metric("ratings", "10").by(strict);

    assertThat(notEvaluated(nine, "P05-N4")).containsExactly("E1 没有客户满意度数据");
    assertThat(lines(ten, "P05-N4")).hasSize(2);
  }

  @Test
  void theBestOfTheMonthEarnsOneThousandAndTiesEachTheWhole() {
    Month month = new Month();
    month.person("E1").scored("92.50", 1);
    month.person("E2").scored("92.50", 1);
    month.person("E3").scored("92.49", 3);

    assertThat(lines(month.by(P05), "P05-R1"))
        .containsExactly("E1 CASH_AWARD 1000.00", "E2 CASH_AWARD 1000.00");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 1", "80.01, 1"})
  void nobodyBelowThePassingGradeTakesARankingAward(String composite, int awards) {
    assertThat(lines(new Month().person("E1").scored(composite, 1).by(P05), "P05-R1"))
        .hasSize(awards);
  }

  @Test
  void withoutACompositeThereIsNoRank() {
    PolicyOutcome outcome = new Month().person("E1").scored(null, null).by(P05);

    assertThat(lines(outcome, "P05-R1")).isEmpty();
    assertThat(notEvaluated(outcome, "P05-R1")).containsExactly("E1 没有名次；没有综合分");
  }

  @Test
  void tasksDoneOnTimeEarnFifty() {
    Month month = new Month();
    month.person("E1").metric("tasksOnTime", "1");
    month.person("E2").metric("tasksOnTime", "0");
    month.person("E3");
    PolicyOutcome outcome = month.by(P05);

    assertThat(lines(outcome, "P05-R2")).containsExactly("E1 CASH_AWARD 50.00");
    assertThat(notEvaluated(outcome, "P05-R2")).containsExactly("E3 没有考核任务按时完成数据");
  }

  @Test
  void ineligiblePeopleGetNothingFromScoresMetricsAndRanks() {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .ineligible()
            .metric("satisfaction", "99")
            .metric("complaintRate", "9")
            .metric("tasksOnTime", "1")
            .scored("99", null)
            .by(P05);

    assertThat(outcome.proposals()).isEmpty();
  }

  @Test
  void factsAndReasonSayWhatTheAwardWasDecidedOn() {
    Proposal line =
        proposals(new Month().person("E1").metric("satisfaction", "98.50").by(P05), "P05-R3")
            .get(0);

    assertThat(line.reason()).isEqualTo("客户满意度 98.5% 达到 98%");
    assertThat(line.facts()).containsExactly(Map.entry("客户满意度", "98.5"));
    assertThat(line.title()).isEqualTo("满意度奖");
  }
}
