package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Severity;

class P07AwardsTest {

  private static final Policy P07 = POLICIES.get("P07");

  private static final List<String> EXCELLENT =
      List.of(
          "E1 CERTIFICATE 0.00",
          "E1 CASH_AWARD 1000.00",
          "E1 PROMOTION_NOMINATION 0.00",
          "E1 ANNUAL_SCORE_POINTS 0.00");

  /** Every criterion exactly at its bound. */
  private static Month.Person candidate(Month month, String number) {
    month.record("A" + number, number, "2026-10-05", "参加活动", Severity.MINOR, null);
    return month
        .person(number)
        .review("managerAttitude", "92")
        .review("peerAttitude", "88")
        .review("managerTeamwork", "91")
        .review("peerTeamwork", "89")
        .metric("resolutionRate", "90")
        .metric("satisfaction", "95")
        .metric("complaintRate", "1");
  }

  @Test
  void whoeverMeetsEveryCriterionGetsCertificateThousandNominationAndTwoPoints() {
    PolicyOutcome outcome = candidate(new Month(), "E1").by(P07);

    assertThat(lines(outcome, "P07-R1")).containsExactlyElementsOf(EXCELLENT);
    assertThat(proposals(outcome, "P07-R1").get(3).facts())
        .containsEntry("分值", "2")
        .containsEntry("上级评价的工作态度", "92")
        .containsEntry("同事互评的工作态度", "88");
    assertThat(proposals(outcome, "P07-R1").get(3).reason())
        .isEqualTo(
            "工作态度 90 分、团队协作 90 分，问题解决率 90%（第 1 名，前 25% 为前 1 名），客户满意度 95%，"
                + "投诉率 1%，参加活动 1 次，年度绩效加 2 分");
  }

  @ParameterizedTest
  @CsvSource({
    "satisfaction, 94.99, 0",
    "satisfaction, 95.01, 4",
    "complaintRate, 1.01, 0",
    "complaintRate, 0.99, 4",
    "complaintRate, 0, 4"
  })
  void eachFigureMustReachItsBound(String metric, String figure, int lines) {
    assertThat(lines(candidate(new Month(), "E1").metric(metric, figure).by(P07), "P07-R1"))
        .hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "managerAttitude, 91.98, 0", // mean 89.99
    "managerAttitude, 92.02, 4",
    "peerAttitude, 87.98, 0",
    "managerTeamwork, 90.98, 0",
    "peerTeamwork, 88.98, 0",
    "peerTeamwork, 89.02, 4"
  })
  void attitudeAndTeamworkAreMeansOfManagerAndPeers(String review, String mean, int lines) {
    assertThat(lines(candidate(new Month(), "E1").review(review, mean).by(P07), "P07-R1"))
        .hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({"90, 4", "89.99, 0"})
  void withoutPeersTheManagersCriterionStandsAlone(String attitude, int lines) {
    Month month = new Month();
    month.record("A1", "E1", "2026-10-05", "参加活动", Severity.MINOR, null);
    month
        .person("E1")
        .review("managerAttitude", attitude)
        .review("managerTeamwork", "95")
        .metric("resolutionRate", "90")
        .metric("satisfaction", "95")
        .metric("complaintRate", "1");

    assertThat(lines(month.by(P07), "P07-R1")).hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "7, 1", "8, 2", "11, 2", "12, 3"})
  void theTopQuarterByResolutionRateIsTheFloorButAtLeastOne(int people, int awarded) {
    Month month = new Month();
    for (int i = 1; i <= people; i++) {
      candidate(month, "E%02d".formatted(i)).metric("resolutionRate", String.valueOf(100 - i));
    }
    month.person("X1").metric("resolutionRate", "100").ineligible();
    month.person("X2").metric("satisfaction", "100");

    assertThat(proposals(month.by(P07), "P07-R1")).hasSize(4 * awarded);
  }

  @Test
  void whoeverSharesTheLastPlaceOfTheQuarterIsWithinItAndSatisfactionBreaksTies() {
    Month month = new Month();
    candidate(month, "E1").metric("satisfaction", "96");
    candidate(month, "E2").metric("satisfaction", "96");
    candidate(month, "E3").metric("satisfaction", "95.99");

    assertThat(proposals(month.by(P07), "P07-R1"))
        .extracting(Proposal::subject)
        .containsOnly("E1", "E2")
        .hasSize(8);
  }

  @Test
  void somebodyWhoTookPartInNoActivityThatMonthIsNotAwarded() {
    Month month = new Month();
    candidate(month, "E1");
    candidate(month, "E2").metric("resolutionRate", "99");
    Month none = new Month();
    none.person("E1")
        .review("managerAttitude", "95")
        .review("managerTeamwork", "95")
        .metric("resolutionRate", "90")
        .metric("satisfaction", "95")
        .metric("complaintRate", "1");
    none.onlyCounts("A1", "E1", "2026-09-05", "参加活动");

    assertThat(proposals(month.by(P07), "P07-R1")).extracting(Proposal::subject).containsOnly("E2");
    assertThat(lines(none.by(P07), "P07-R1")).isEmpty();
    assertThat(notEvaluated(none.by(P07), "P07-R1")).isEmpty();
  }

  @Test
  void aMissingFigureIsListedAndNotRewarded() {
    Month month = new Month();
    month.record("A1", "E1", "2026-10-05", "参加活动", Severity.MINOR, null);
    month
        .person("E1")
        .review("managerTeamwork", "95")
        .metric("resolutionRate", "90")
        .metric("satisfaction", "95");

    assertThat(lines(month.by(P07), "P07-R1")).isEmpty();
    assertThat(notEvaluated(month.by(P07), "P07-R1"))
        .singleElement()
        .asString()
        .startsWith("E1 没有工作态度（上级与同事平均）数据")
        .endsWith("没有投诉率数据");
  }

  @Test
  void noSecondNominationIsOpenedWhileOneIs() {
    Month month = new Month();
    candidate(month, "E1");
    month.open("E1", "P07-R1", OutcomeKind.PROMOTION_NOMINATION);

    assertThat(lines(month.by(P07), "P07-R1"))
        .hasSize(3)
        .doesNotContain("E1 PROMOTION_NOMINATION 0.00");
  }

  @ParameterizedTest
  @CsvSource({
    "98, 98, 90, 3",
    "97.99, 98, 90, 0",
    "98, 97.99, 90, 0",
    "98, 98, 89.99, 0",
    "98.01, 98.01, 90.01, 3"
  })
  void satisfactionAccuracyAndPeersMakeAServiceStar(
      String satisfaction, String accuracy, String peers, int lines) {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("satisfaction", satisfaction)
            .metric("accuracy", accuracy)
            .review("peerScore", peers)
            .by(P07);

    assertThat(lines(outcome, "P07-R2")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P07-R2"))
          .containsExactly(
              "E1 CERTIFICATE 0.00", "E1 CASH_AWARD 500.00", "E1 ANNUAL_SCORE_POINTS 0.00");
      assertThat(proposals(outcome, "P07-R2").get(2).facts()).containsEntry("分值", "1");
    }
  }

  @Test
  void aServiceStarNeedsThePeersScore() {
    PolicyOutcome outcome =
        new Month().person("E1").metric("satisfaction", "99").metric("accuracy", "99").by(P07);

    assertThat(lines(outcome, "P07-R2")).isEmpty();
    assertThat(notEvaluated(outcome, "P07-R2")).containsExactly("E1 没有同事互评分数据");
  }

  @Test
  void everyVerifiedProposalOrContributionEarnsCertificateFiveHundredAndOnePoint() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "创新提案", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-06", "特殊贡献", Severity.GROSS, null);
    month.record("R3", "E1", "2026-10-07", "客户表扬", Severity.MINOR, null);

    assertThat(lines(month.by(P07), "P07-R3"))
        .containsExactly(
            "E1 CERTIFICATE 0.00",
            "E1 CASH_AWARD 500.00",
            "E1 ANNUAL_SCORE_POINTS 0.00",
            "E1 CERTIFICATE 0.00",
            "E1 CASH_AWARD 500.00",
            "E1 ANNUAL_SCORE_POINTS 0.00");
    assertThat(proposals(month.by(P07), "P07-R3").get(5))
        .returns("特殊贡献经核实，年度绩效加 1 分", Proposal::reason)
        .returns("R2", Proposal::record);
  }

  @Test
  void theCompanyMaySetOtherPoints() {
    Policy generous = P07.with(Map.of("excellentPoints", new BigDecimal("3.5")));

    assertThat(proposals(candidate(new Month(), "E1").by(generous), "P07-R1").get(3).facts())
        .containsEntry("分值", "3.5");
  }
}
