package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P05-N4 and N5, P02-N3 and R2: what earlier months do. */
class SpecificationStreaksTest extends SpecificationTest {

  // of a fixed pay of 5000
  private static final List<String> STEP1 = List.of("N4 WARNING", "N4 DEDUCTION 250.00");
  private static final List<String> STEP2 = List.of("N4 DEDUCTION 500.00");
  private static final List<String> STEP3 = List.of("N4 DEDUCTION 1000.00", "N4 DUTY_CHANGE");
  private static final List<String> NONE = List.of();

  private static final String[] HEAD = {"工号,期间,客户满意度,问题解决率,出勤工作日,投诉率"};

  private List<String> satisfactionPenalty(String... months) {
    JsonNode trial =
        trial().staff("S01,甲组,5000,7000").csv("metrics", HEAD[0], prefixed(months)).run(P05);
    return outcomes(trial, "N4").stream().map(line -> line.substring(4)).toList();
  }

  private static String[] prefixed(String... months) {
    return Arrays.stream(months).map(month -> "S01," + month).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({"79.99, 2", "80, 0", "80.01, 0", "0, 2"})
  void satisfactionBelowEightyExcludesEighty(String satisfaction, int lines) {
    assertThat(satisfactionPenalty("2026-10," + satisfaction + ",90,,")).hasSize(lines);
  }

  @Test
  void theFirstMonthWarnsAndTakesFivePercent() {
    assertThat(satisfactionPenalty("2026-10,79,90,,")).containsExactlyInAnyOrderElementsOf(STEP1);
  }

  @Test
  void theSecondTakesTenAndTheThirdAndLaterTwentyWithAChangeOfDuties() {
    assertThat(satisfactionPenalty("2026-09,79,90,,", "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP2);
    assertThat(satisfactionPenalty("2026-08,79,90,,", "2026-09,79,90,,", "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP3);
    assertThat(
            satisfactionPenalty(
                "2026-06,79,90,,",
                "2026-07,79,90,,",
                "2026-08,79,90,,",
                "2026-09,79,90,,",
                "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP3);
  }

  @Test
  void aMonthWithoutARowBreaksTheChain() {
    assertThat(satisfactionPenalty("2026-07,79,90,,", "2026-08,79,90,,", "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP1);
  }

  @Test
  void aMonthWithoutTheMetricBreaksTheChain() {
    assertThat(satisfactionPenalty("2026-08,79,90,,", "2026-09,,90,,", "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP1);
  }

  @Test
  void aMonthAtTheStandardBreaksTheChain() {
    assertThat(satisfactionPenalty("2026-08,79,90,,", "2026-09,80,90,,", "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP1);
  }

  @Test
  void anIneligibleMonthBreaksTheChain() {
    assertThat(satisfactionPenalty("2026-08,79,90,,", "2026-09,79,90,9,", "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP1);
  }

  @Test
  void anIneligibleCurrentMonthIsNotPunished() {
    assertThat(satisfactionPenalty("2026-09,79,90,,", "2026-10,79,90,9,")).isEqualTo(NONE);
  }

  @Test
  void theCurrentMonthMustItselfFail() {
    assertThat(satisfactionPenalty("2026-08,79,90,,", "2026-09,79,90,,", "2026-10,80,90,,"))
        .isEqualTo(NONE);
    assertThat(satisfactionPenalty("2026-08,79,90,,", "2026-09,79,90,,", "2026-10,,90,,"))
        .isEqualTo(NONE);
  }

  @Test
  void monthsToComeDoNotCount() {
    assertThat(satisfactionPenalty("2026-11,79,90,,", "2026-10,79,90,,"))
        .containsExactlyInAnyOrderElementsOf(STEP1);
  }

  @Test
  void aMonthInHistoryAloneHasNoSatisfactionAndBreaksTheChain() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2026-08,79,90", "S01,2026-10,79,90")
            .history("S01,2026-09,70,")
            .run(P05);
    assertThat(outcomes(trial, "N4")).hasSize(2).anyMatch(line -> line.endsWith("250.00"));
  }

  @Test
  void chainsCrossTheYear() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2025-11,79,90", "S01,2025-12,79,90", "S01,2026-01,79,90")
            .run("policy=P05&period=2026-01");
    assertThat(outcomes(trial, "N4"))
        .containsExactlyInAnyOrder("S01 N4 DEDUCTION 1000.00", "S01 N4 DUTY_CHANGE");
  }

  @ParameterizedTest
  @CsvSource({"1.99, 0", "2, 0", "2.01, 2", "0, 0", "100, 2"})
  void complaintsFailAboveTheStandardOnly(String rate, int lines) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,投诉率", "S01,2026-10," + rate)
            .run(P05);
    assertThat(outcomes(trial, "N5")).hasSize(lines);
  }

  @Test
  void theComplaintStandardIsTheCompanys() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,投诉率", "S01,2026-09,2.2", "S01,2026-10,2.6")
            .run(P05 + "&param.complaintStandard=2.5");
    assertThat(outcomes(trial, "N5"))
        .containsExactlyInAnyOrder("S01 N5 WARNING", "S01 N5 DEDUCTION 250.00");
  }

  @Test
  void satisfactionAndComplaintsAreCountedEachOnItsOwn() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,20000")
            .csv(
                "metrics",
                HEAD[0],
                "S01,2026-08,79,90,,2",
                "S01,2026-09,79,90,,2.01",
                "S01,2026-10,79,90,,2.01")
            .run(P05);
    assertThat(outcomes(trial, "N4", "N5"))
        .containsExactlyInAnyOrder(
            "S01 N4 DEDUCTION 1000.00", "S01 N4 DUTY_CHANGE", "S01 N5 DEDUCTION 500.00");
  }

  @Test
  void anEarlierMonthWithoutACompositeStillCountsForItsMetric() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,投诉率", "S01,2026-09,3", "S01,2026-10,3")
            .run(P05);
    assertThat(outcomes(trial, "N5")).containsExactly("S01 N5 DEDUCTION 500.00");
  }

  @Test
  void theStepsTakeTheMonthsOwnPay() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,当月固定工资,当月总工资", "S01,2026-10,70,3333.33,3400")
            .run(P05);
    // 5% of 3333.33 = 166.6665, half up
    assertThat(outcomes(trial, "N4"))
        .containsExactlyInAnyOrder("S01 N4 WARNING", "S01 N4 DEDUCTION 166.67");
    assertThat(only(trial, "N4", "DEDUCTION").get("statutoryLimit").decimalValue())
        .isEqualByComparingTo("680");
  }

  @Test
  void threeFailedMonthsAskForAStepDown() {
    JsonNode trial = failing("2026-08 79.99", "2026-09 79.99", "2026-10 79.99");
    assertThat(outcomes(trial, "N3")).containsExactly("S01 N3 ESCALATION");
    JsonNode facts = only(trial, "N3", "ESCALATION").get("facts");
    assertThat(text(facts, "proposal")).isEqualTo("DEMOTION");
    assertThat(text(facts, "furthest")).isEqualTo("TRANSFER");
    assertThat(outcomes(failing("2026-07 70", "2026-08 70", "2026-09 70", "2026-10 70"), "N3"))
        .containsExactly("S01 N3 ESCALATION");
  }

  @Test
  void twoFailedMonthsOrABrokenChainDoNot() {
    assertThat(outcomes(failing("2026-09 70", "2026-10 70"), "N3")).isEmpty();
    assertThat(outcomes(failing("2026-07 70", "2026-09 70", "2026-10 70"), "N3")).isEmpty();
    assertThat(outcomes(failing("2026-08 80", "2026-09 70", "2026-10 70"), "N3")).isEmpty();
    assertThat(outcomes(failing("2026-08 70", "2026-09 70", "2026-10 80"), "N3")).isEmpty();
  }

  @Test
  void theMonthsToADemotionAreAParameter() {
    JsonNode trial = request("2026-09 70", "2026-10 70").run(P02 + "&param.failMonths=2");
    assertThat(outcomes(trial, "N3")).containsExactly("S01 N3 ESCALATION");
  }

  @Test
  void historyGoesBeforeTheComputedComposite() {
    JsonNode failed =
        request("2026-08 90", "2026-09 90", "2026-10 70")
            .history("S01,2026-08,70,", "S01,2026-09,79.99,")
            .run(P02);
    assertThat(outcomes(failed, "N3")).hasSize(1);
    JsonNode passed =
        request("2026-08 70", "2026-09 70", "2026-10 70").history("S01,2026-09,80,").run(P02);
    assertThat(outcomes(passed, "N3")).isEmpty();
  }

  @Test
  void anIneligibleMonthBreaksTheFailures() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "metrics",
                HEAD[0],
                "S01,2026-08,70,70,,",
                "S01,2026-09,70,70,9,",
                "S01,2026-10,70,70,,")
            .run(P02);
    assertThat(outcomes(trial, "N3")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "90, '2026-09 80', 2",
    "89.99, '2026-09 80', 0",
    "90.01, '2026-09 80', 2",
    // the latest month only
    "90, '2026-08 70 2026-09 85', 0",
    "90, '2026-08 85 2026-09 80', 2",
    // three months back, not four
    "90, '2026-07 80', 2",
    "90, '2026-06 80', 0",
    // no passing grade is asked for
    "60, '2026-09 50', 2",
    "60, '2026-09 60', 0",
    "60, '2026-11 40', 0",
  })
  void progressIsTenPointsOnTheLatestFinalMonth(String now, String earlier, int lines) {
    String[] pairs = earlier.split(" ");
    String[] months = new String[pairs.length / 2 + 1];
    for (int i = 0; i < pairs.length; i += 2) {
      months[i / 2] = pairs[i] + " " + pairs[i + 1];
    }
    months[pairs.length / 2] = "2026-10 " + now;
    List<String> progress = outcomes(failing(months), "R2");
    assertThat(progress).hasSize(lines);
    if (lines > 0) {
      assertThat(progress)
          .containsExactlyInAnyOrder("S01 R2 CASH_AWARD 200.00", "S01 R2 COMMENDATION");
    }
  }

  @Test
  void progressComparesWithHistoryAndIsNotEvaluatedWithoutAny() {
    JsonNode trial = request("2026-09 89", "2026-10 90").history("S01,2026-09,80,").run(P02);
    assertThat(outcomes(trial, "R2")).hasSize(2);
    assertThat(notEvaluated(failing("2026-10 90"), "R2")).containsExactly("S01");
    assertThat(notEvaluated(failing("2026-06 50", "2026-10 90"), "R2")).containsExactly("S01");
  }

  private JsonNode failing(String... months) {
    return request(months).run(P02);
  }

  /** Each {@code month composite}. */
  private TrialRequest request(String... months) {
    return trial()
        .staff("S01,甲组,5000,7000")
        .metrics(
            Stream.of(months)
                .map(month -> month.split(" "))
                .map(month -> "S01,%s,%s,%s".formatted(month[0], month[1], month[1]))
                .toArray(String[]::new));
  }

  @Test
  void tooFewRatingsInAnEarlierMonthBreakTheChain() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,评价数", "S01,2026-09,70,4", "S01,2026-10,70,5")
            .run(P05 + "&param.minimumRatings=5");
    assertThat(outcomes(trial, "N4"))
        .containsExactlyInAnyOrder("S01 N4 WARNING", "S01 N4 DEDUCTION 250.00");
  }

  @Test
  void historyAloneMakesAChainOfScores() {
    JsonNode trial =
        request("2026-10 70").history("S01,2026-08,79.99,", "S01,2026-09,60,").run(P02);
    assertThat(outcomes(trial, "N3")).hasSize(1);
  }

  @Test
  void historyBesideMetricsLeavesTheMetricInTheChain() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2026-09,79,90", "S01,2026-10,79,90")
            .history("S01,2026-09,95,")
            .run(P05);
    assertThat(outcomes(trial, "N4")).containsExactly("S01 N4 DEDUCTION 500.00");
  }

  @Test
  void historyOfTheMonthItselfIsNotItsResult() {
    JsonNode trial = request("2026-10 70").history("S01,2026-10,99,").run(P02);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("70.00");
    assertThat(outcomes(trial, "R1")).isEmpty();
  }

  @Test
  void progressComparesRoundedComposites() {
    // 89.995 is 90.00
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2026-09,80,80", "S01,2026-10,89.99,90")
            .run(P02);
    assertThat(outcomes(trial, "R2")).hasSize(2);
  }

  @Test
  void aReachOfFourMonthsCanBeTried() {
    JsonNode trial = request("2026-06 80", "2026-10 90").run(P02 + "&param.progressMonths=4");
    assertThat(outcomes(trial, "R2")).hasSize(2);
  }

  @Test
  void reviewsOfEarlierMonthsMakeTheirComposites() {
    // September: (0.4 * 90 + 0.3 * 60) / 0.7 = 77.142857 → 77.14
    JsonNode trial =
        request("2026-09 90", "2026-10 87.14").reviews("S01,2026-09,上级,M1,60,60,60,60").run(P02);
    assertThat(outcomes(trial, "R2")).hasSize(2);
    trial =
        request("2026-09 90", "2026-10 87.13").reviews("S01,2026-09,上级,M1,60,60,60,60").run(P02);
    assertThat(outcomes(trial, "R2")).isEmpty();
  }

  @Test
  void attendanceStandsInForACalendarOfLongAgo() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "S01,2024-11,70,20",
                "S01,2024-12,70,20",
                "S01,2025-01,70,19")
            .run("policy=P05&period=2025-01");
    assertThat(outcomes(trial, "N4"))
        .containsExactlyInAnyOrder("S01 N4 DEDUCTION 1000.00", "S01 N4 DUTY_CHANGE");
  }
}
