package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P07: awards with certificates and annual points, penalties by occurrence and by severity. */
class SpecificationP07Test extends SpecificationCatalogueTest {

  private static final String P07 = "policy=P07&period=2026-10";
  private static final List<String> EXCELLENT =
      sorted("CERTIFICATE; CASH_AWARD 1000.00; PROMOTION_NOMINATION; ANNUAL_SCORE_POINTS");
  private static final List<String> STAR =
      sorted("CERTIFICATE; CASH_AWARD 500.00; ANNUAL_SCORE_POINTS");
  private static final String HEAD = "工号,期间,客户满意度,问题解决率,投诉率,准确率";
  private static final String ATTENDANCE = "工号,期间,迟到次数,早退次数,擅离岗位次数,旷工天数";

  private TrialRequest excellent(String metrics, String manager, String peer, String state) {
    return trial()
        .staff("S01,甲组,5000,7000")
        .csv("metrics", HEAD, "S01,2026-10," + metrics)
        .reviews(
            "S01,2026-10,上级,M1," + manager,
            "S01,2026-10,互评,Q1," + peer,
            "S01,2026-10,互评,Q2," + peer)
        .records("A1,S01,2026-10-10,参加活动,," + state + ",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95,80,1,      | 90,90,0,0 | 90,90,0,0 | 已核实 | 4",
        "94.99,80,1,   | 90,90,0,0 | 90,90,0,0 | 已核实 | 0",
        "95.01,80,0.99,| 90,90,0,0 | 90,90,0,0 | 已核实 | 4",
        "95,80,1.01,   | 90,90,0,0 | 90,90,0,0 | 已核实 | 0",
        "95,80,0,      | 89.99,90,0,0 | 90,90,0,0 | 已核实 | 0",
        "95,80,0,      | 90,89.99,0,0 | 90,90,0,0 | 已核实 | 0",
        "95,80,0,      | 90,90,0,0 | 89.99,90,0,0 | 已核实 | 0",
        "95,80,0,      | 90,90,0,0 | 90,89.99,0,0 | 已核实 | 0",
        "95,80,0,      | 100,100,100,100 | 100,100,100,100 | 待核实 | 0",
        "95,80,0,      | 100,100,100,100 | 100,100,100,100 | 不成立 | 0",
      })
  void theExcellentEmployeeHasEveryCondition(
      String metrics, String manager, String peer, String state, int lines) {
    JsonNode trial = excellent(metrics.trim(), manager, peer, state).run(P07);
    assertThat(results(trial, "R1")).isEqualTo(lines == 0 ? List.of() : EXCELLENT);
    assertThat(notEvaluated(trial, "R1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",80,1, | 95,95,95,95",
        "95,,1, | 95,95,95,95",
        "95,80,, | 95,95,95,95",
        "95,80,1, | ,95,95,95",
        "95,80,1, | 95,,95,95",
      })
  void theExcellentEmployeeIsNotEvaluatedWithoutOneOfTheFigures(String metrics, String review) {
    JsonNode trial = excellent(metrics.trim(), review, review, "已核实").run(P07);
    assertThat(results(trial, "R1")).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
  }

  @Test
  void withoutAnyReviewsTheExcellentEmployeeIsNotEvaluated() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", HEAD, "S01,2026-10,99,99,0,99")
            .records("A1,S01,2026-10-10,参加活动,,已核实,")
            .run(P07);
    assertThat(results(trial, "R1")).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    // people, resolution rates of the first four, winners: rank <= max(1, floor(n / 4))
    "3, 99 98 97, S01",
    "7, 99 98 97 96, S01",
    "8, 99 98 97 96, S01 S02",
    "8, 99 98 98 96, S01 S02 S03", // ranks 1, 2, 2
    "8, 99 99 99 96, S01 S02 S03", // ranks 1, 1, 1
    "8, 97 99 98 96, S02 S03",
    "4, 99 99 99 99, S01 S02 S03 S04",
  })
  void theTopQuarterOfTheResolutionRateSharesAtTies(int people, String rates, String winners) {
    String[] given = rates.split(" ");
    List<String> metrics = new ArrayList<>();
    List<String> reviews = new ArrayList<>();
    List<String> records = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      String number = "S%02d".formatted(i);
      String rate = i <= given.length ? given[i - 1] : "80";
      metrics.add("%s,2026-10,95,%s,0,".formatted(number, rate));
      for (String by : new String[] {"上级,M1", "互评,Q1", "互评,Q2"}) {
        reviews.add("%s,2026-10,%s,90,90,90,90".formatted(number, by));
      }
      records.add("A%d,%s,2026-10-10,参加活动,,已核实,".formatted(i, number));
    }
    JsonNode trial =
        trial()
            .staff(people(people))
            .csv("metrics", HEAD, metrics.toArray(String[]::new))
            .reviews(reviews.toArray(String[]::new))
            .records(records.toArray(String[]::new))
            .run(P07);
    assertThat(outcomes(trial, "R1"))
        .filteredOn(line -> line.contains("CASH_AWARD"))
        .extracting(line -> line.substring(0, 3))
        .containsExactlyInAnyOrder(winners.split(" "));
  }

  @Test
  void theBoundsOfTheExcellentEmployeeAreParameters() {
    JsonNode trial =
        excellent("85,80,3,", "70,60,0,0", "70,60,0,0", "已核实")
            .run(
                P07
                    + "&param.attitudeFrom=70&param.teamworkFrom=60&param.complaintRateUpTo=3"
                    + "&param.excellentSatisfactionFrom=85&param.excellentAward=1234.56");
    assertThat(results(trial, "R1"))
        .isEqualTo(
            sorted("CERTIFICATE; CASH_AWARD 1234.56; PROMOTION_NOMINATION; ANNUAL_SCORE_POINTS"));
  }

  @ParameterizedTest
  @CsvSource({
    // satisfaction, accuracy, the two peers' scores
    "98, 98, 90, 90, 1",
    "97.99, 98, 90, 90, 0",
    "98, 97.99, 90, 90, 0",
    "98, 98, 89.9, 90, 0", // 89.95
    "98, 98, 89, 91, 1",
    "100, 100, 100, 79.9, 0", // 89.95
  })
  void theServiceStarNeedsSatisfactionAccuracyAndPeers(
      String satisfaction, String accuracy, String first, String second, int fires) {
    JsonNode trial = star(satisfaction, accuracy, peers(first, second)).run(P07);
    assertThat(results(trial, "R2")).isEqualTo(fires == 0 ? List.of() : STAR);
    assertThat(notEvaluated(trial, "R2")).isEmpty();
  }

  private static String[] peers(String... scores) {
    String[] reviews = new String[scores.length];
    for (int i = 0; i < scores.length; i++) {
      reviews[i] = "S01,2026-10,互评,Q%d,%2$s,%2$s,%2$s,%2$s".formatted(i, scores[i]);
    }
    return reviews;
  }

  private TrialRequest star(String satisfaction, String accuracy, String... reviews) {
    return trial()
        .staff("S01,甲组,5000,7000")
        .csv("metrics", HEAD, "S01,2026-10,%s,80,,%s".formatted(satisfaction, accuracy))
        .reviews(reviews);
  }

  @Test
  void aPeersScoreIsTheMeanOfTheReviewsNotOfTheirCriteria() {
    // the first gives attitude alone 100, the second 80 four times: 90, the criteria's mean is 84
    JsonNode trial =
        star("98", "98", "S01,2026-10,互评,Q1,100,,,", "S01,2026-10,互评,Q2,80,80,80,80").run(P07);
    assertThat(results(trial, "R2")).isEqualTo(STAR);
  }

  @Test
  void onePeerIsNoPeersScore() {
    JsonNode trial = star("99", "99", peers("99")).run(P07);
    assertThat(results(trial, "R2")).isEmpty();
    assertThat(notEvaluated(trial, "R2")).containsExactly("S01");
    assertThat(results(star("99", "99", peers("99")).run(P07 + "&param.minimumPeers=1"), "R2"))
        .isEqualTo(STAR);
  }

  @ParameterizedTest
  @CsvSource({"'', 99", "99, ''"})
  void theServiceStarIsNotEvaluatedWithoutItsFigures(String satisfaction, String accuracy) {
    JsonNode trial = star(satisfaction, accuracy, peers("99", "99")).run(P07);
    assertThat(results(trial, "R2")).isEmpty();
    assertThat(notEvaluated(trial, "R2")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({"创新提案, 已核实, 3", "特殊贡献, 已核实, 3", "创新提案, 待核实, 0", "特殊贡献, 不成立, 0", "客户表扬, 已核实, 0"})
  void innovationsAndContributionsAreRewardedOnceVerified(String category, String state, int n) {
    JsonNode trial = recorded("A1,S01,2026-10-10,%s,,%s,".formatted(category, state)).run(P07);
    assertThat(results(trial, "R3")).isEqualTo(n == 0 ? List.of() : STAR);
  }

  @Test
  void everyInnovationIsRewarded() {
    JsonNode trial =
        recorded("A1,S01,2026-10-10,创新提案,,已核实,", "A2,S01,2026-10-10,特殊贡献,,已核实,").run(P07);
    assertThat(results(trial, "R3")).hasSize(6);
    assertThat(trial.at("/totals/awards").decimalValue()).isEqualByComparingTo("1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,0,0 | ",
        "1,0,0,0 | WARNING",
        "0,1,1,0 | WARNING",
        "1,1,1,0 | DEDUCTION 100.00",
        "0,0,3,0 | DEDUCTION 100.00",
        "5,0,0,0 | DEDUCTION 100.00",
        "2,2,2,0 | ESCALATION REVIEW-DISMISSAL",
        "9,0,0,0 | ESCALATION REVIEW-DISMISSAL",
        "0,0,0,1 | ESCALATION REVIEW-DISMISSAL",
        "1,0,0,1 | ESCALATION REVIEW-DISMISSAL",
        // a missing count is 0 if one is given
        ",2,,0 | WARNING",
        ",,3,  | DEDUCTION 100.00",
        "6,,,  | ESCALATION REVIEW-DISMISSAL",
        "0,,,0 | ",
      })
  void attendanceGoesByTheSumOfTheCounts(String counts, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", ATTENDANCE, "S01,2026-10," + counts.trim())
            .run(P07);
    assertThat(results(trial, "N1")).isEqualTo(sorted(expected));
    assertThat(notEvaluated(trial, "N1")).isEmpty();
  }

  @Test
  void attendanceWithoutAnyCountIsNotEvaluated() {
    JsonNode trial = one("90", "90").run(P07);
    assertThat(results(trial, "N1")).isEmpty();
    assertThat(notEvaluated(trial, "N1")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-20, '', '', WARNING",
    "2026-10-20, 2026-10-01, '', DEDUCTION 100.00; WARNING",
    "2026-10-20, 2026-09-01, '', DEDUCTION 100.00",
    "2026-10-20, 2026-09-01, 2026-09-02, ESCALATION REVIEW-DISMISSAL",
    "2026-10-20, 2025-10-21, 2025-10-20, DEDUCTION 100.00",
    "2026-10-20, 2025-10-20, 2025-10-19, WARNING",
    "2026-10-20, 2026-10-19, 2026-10-18, DEDUCTION 100.00; ESCALATION REVIEW-DISMISSAL; WARNING",
  })
  void distractionsGoByOccurrence(String third, String second, String first, String expected) {
    List<String> records = new ArrayList<>();
    for (String date : new String[] {third, second, first}) {
      if (!date.isEmpty()) {
        records.add("C%d,S01,%s,玩手机聊天游戏,,已核实,".formatted(records.size(), date));
      }
    }
    JsonNode trial = recorded(records.toArray(String[]::new)).run(P07);
    assertThat(results(trial, "N2")).isEqualTo(sorted(expected));
  }

  @Test
  void theFourthDistractionOpensNoSecondEscalation() {
    JsonNode trial =
        recorded(
                "C1,S01,2026-09-01,玩手机聊天游戏,,已核实,",
                "C2,S01,2026-09-02,玩手机聊天游戏,,已核实,",
                "C3,S01,2026-10-08,玩手机聊天游戏,,已核实,",
                "C4,S01,2026-10-09,玩手机聊天游戏,,已核实,")
            .run(P07);
    assertThat(results(trial, "N2")).containsExactly("ESCALATION REVIEW-DISMISSAL");
  }

  @ParameterizedTest
  @CsvSource({
    "服务质量, N3, 200.00, REVIEW-DISMISSAL",
    "客户投诉, N3, 200.00, REVIEW-DISMISSAL",
    "泄露客户隐私, N4, 500.00, DISMISSAL-DISMISSAL",
    "损害形象, N4, 500.00, DISMISSAL-DISMISSAL",
    "责任事故, N5, 300.00, REVIEW-DISMISSAL",
  })
  void severityDecides(String category, String rule, String fine, String escalation) {
    assertThat(outcomes(conduct(category, "").run(P07)))
        .containsExactly("S01 %s WARNING".formatted(rule));
    assertThat(outcomes(conduct(category, "轻微").run(P07)))
        .containsExactly("S01 %s WARNING".formatted(rule));
    assertThat(outcomes(conduct(category, "严重").run(P07)))
        .containsExactly("S01 %s DEDUCTION %s".formatted(rule, fine));
    JsonNode gross = conduct(category, "重大").run(P07);
    assertThat(outcomes(gross)).hasSize(1);
    assertThat(results(gross, rule)).containsExactly("ESCALATION " + escalation);
  }

  private TrialRequest conduct(String category, String severity) {
    return recorded("C1,S01,2026-10-10,%s,%s,已核实,".formatted(category, severity));
  }

  @ParameterizedTest
  @CsvSource({"泄露机密", "工作失误", "服务态度", "违反规程", "不文明用语"})
  void otherConductIsNotNamed(String category) {
    assertThat(outcomes(conduct(category, "重大").run(P07))).isEmpty();
  }

  @Test
  void finesShareTheLimitInTheOrderOfTheRules() {
    // limit min(600, 1000): N1 100, N3 200, N4 300 of 500, N5 nothing of 300
    JsonNode trial =
        trial()
            .staff("S01,甲组,2500,3000")
            .csv("metrics", ATTENDANCE, "S01,2026-10,3,,,")
            .records(
                "C1,S01,2026-10-10,责任事故,严重,已核实,",
                "C2,S01,2026-10-10,损害形象,严重,已核实,",
                "C3,S01,2026-10-10,服务质量,严重,已核实,")
            .run(P07);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N1 DEDUCTION 100.00",
            "S01 N3 DEDUCTION 200.00",
            "S01 N4 DEDUCTION 500.00 -> 300.00",
            "S01 N5 DEDUCTION 300.00 -> 0.00");
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("600");
    assertThat(trial.at("/totals/waived").decimalValue()).isEqualByComparingTo("500");
  }

  @ParameterizedTest
  @CsvSource({
    // six months of 90, the points of one and of two innovations, at most 100
    "90, 0, 90.00",
    "90, 1, 91.00",
    "90, 2, 92.00",
    "99.5, 1, 100.00",
  })
  void annualPointsRaiseTheYear(String composite, int innovations, String year) {
    List<String> records = new ArrayList<>();
    records.add("A0,S01,2026-07-10,创新提案,,待核实,");
    for (int i = 1; i <= innovations; i++) {
      records.add("A%d,S01,2026-0%d-10,创新提案,,已核实,".formatted(i, i));
    }
    List<String> rows = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      rows.add("S01,2026-%02d,%2$s,%2$s".formatted(month, composite));
    }
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics(rows.toArray(String[]::new))
            .records(records.toArray(String[]::new))
            .run("policy=P07&period=2026");
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(year);
  }
}
