package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The best team of P05-R4 and P02-R3. */
class SpecificationTeamsTest extends SpecificationTest {

  @Test
  void aTeamOfTwoIsNotRankedAndThreeShareWithTheLeftoverCentFirst() {
    JsonNode trial =
        trial().staff(team("甲组", "S01", "S02")).metrics(composites("99", "99")).run(P02);
    assertThat(outcomes(trial, "R3")).isEmpty();

    trial =
        trial()
            .staff(
                "S01,甲组,5000,7000",
                "S02,甲组,5000,7000",
                "S03,乙组,5000,7000",
                "S04,乙组,5000,7000",
                "S05,乙组,5000,7000")
            .metrics(composites("99", "99", "85", "85", "85"))
            .run(P02);
    // 1000 / 3
    assertThat(outcomes(trial, "R3"))
        .containsExactlyInAnyOrder(
            "S03 R3 CASH_AWARD 333.34", "S04 R3 CASH_AWARD 333.33", "S05 R3 CASH_AWARD 333.33");
  }

  @Test
  void leftoverCentsFollowCodePointsNotNumbers() {
    JsonNode trial =
        trial()
            .staff("a1,甲组,5000,7000", "E2,甲组,5000,7000", "E10,甲组,5000,7000")
            .metrics("a1,2026-10,90,90", "E2,2026-10,90,90", "E10,2026-10,90,90")
            .run(P05);
    // 500 / 3 = 166.66, two cents left: E10, then E2, then a1
    assertThat(outcomes(trial, "R4"))
        .containsExactlyInAnyOrder(
            "E10 R4 CASH_AWARD 166.67", "E2 R4 CASH_AWARD 166.67", "a1 R4 CASH_AWARD 166.66");
  }

  @Test
  void anIneligibleMemberMakesATeamTooSmall() {
    JsonNode trial =
        trial()
            .staff(team("甲组", "S01", "S02", "S03"))
            .csv(
                "metrics",
                "工号,期间,客户满意度,问题解决率,出勤工作日",
                "S01,2026-10,90,90,18",
                "S02,2026-10,90,90,18",
                "S03,2026-10,90,90,9")
            .run(P02);
    assertThat(outcomes(trial, "R3")).isEmpty();
  }

  @Test
  void theSmallestTeamIsAParameter() {
    JsonNode trial =
        trial()
            .staff(team("甲组", "S01", "S02"))
            .metrics(composites("90", "90"))
            .run(P02 + "&param.teamMinimum=2");
    assertThat(outcomes(trial, "R3"))
        .containsExactlyInAnyOrder("S01 R3 CASH_AWARD 500.00", "S02 R3 CASH_AWARD 500.00");
  }

  @ParameterizedTest
  @CsvSource({
    "79.97, 0", // mean 79.99
    "80, 3",
  })
  void theBestTeamNeedsThePassingScore(String third, int lines) {
    JsonNode trial =
        trial()
            .staff(team("甲组", "S01", "S02", "S03"))
            .metrics(composites("80", "80", third))
            .run(P02);
    assertThat(outcomes(trial, "R3")).hasSize(lines);
  }

  @Test
  void aMemberBelowThePassingGradeSharesWithAPassingTeam() {
    JsonNode trial =
        trial()
            .staff(team("甲组", "S01", "S02", "S03"))
            .metrics(composites("90", "90", "60"))
            .run(P05);
    assertThat(outcomes(trial, "R4")).hasSize(3);
  }

  @Test
  void tiedTeamsEachGetTheWholeSum() {
    JsonNode trial =
        trial()
            .staff(
                "S01,甲组,5000,7000",
                "S02,甲组,5000,7000",
                "S03,甲组,5000,7000",
                "S04,乙组,5000,7000",
                "S05,乙组,5000,7000",
                "S06,乙组,5000,7000",
                "S07,乙组,5000,7000")
            .metrics(composites("90", "88", "92", "91", "89", "90", "90"))
            .run(P05);
    // both means are 90: 500 among three (two cents left) and 500 among four
    assertThat(outcomes(trial, "R4"))
        .containsExactlyInAnyOrder(
            "S01 R4 CASH_AWARD 166.67",
            "S02 R4 CASH_AWARD 166.67",
            "S03 R4 CASH_AWARD 166.66",
            "S04 R4 CASH_AWARD 125.00",
            "S05 R4 CASH_AWARD 125.00",
            "S06 R4 CASH_AWARD 125.00",
            "S07 R4 CASH_AWARD 125.00");
  }

  @Test
  void teamsOfOneMeanAreTornApartByMeanSatisfaction() {
    JsonNode trial = twoTeams("90,90", "91,89");
    assertThat(outcomes(trial, "R4")).hasSize(3).allMatch(line -> line.matches("S0[456].*"));
  }

  @Test
  void aTeamWithoutSatisfactionSortsBehindOneWithAny() {
    JsonNode trial = twoTeams(",90", "80,100");
    assertThat(outcomes(trial, "R4")).hasSize(3).allMatch(line -> line.matches("S0[456].*"));
  }

  @Test
  void teamsTiedOnAllFiguresAreTornApartByFewerVerifiedComplaints() {
    JsonNode trial =
        twoTeamsRequest("90,90", "90,90")
            .records(
                "C1,S04,2026-10-09,客户投诉,轻微,已核实,",
                "C2,S01,2026-10-09,客户投诉,轻微,待核实,",
                "C3,S01,2026-10-09,客户投诉,轻微,不成立,")
            .run(P05);
    assertThat(outcomes(trial, "R4")).hasSize(3).allMatch(line -> line.matches("S0[123].*"));
  }

  @Test
  void teamMeansAreNotRoundedBeforeTheyAreCompared() {
    // 甲 (90.01+90+90)/3 = 90.0033, 乙 90.00: not tied although both read 90.00
    JsonNode trial =
        trial()
            .staff(
                "S01,甲组,5000,7000",
                "S02,甲组,5000,7000",
                "S03,甲组,5000,7000",
                "S04,乙组,5000,7000",
                "S05,乙组,5000,7000",
                "S06,乙组,5000,7000")
            .metrics(composites("90.01", "90", "90", "90", "90", "90"))
            .run(P05);
    assertThat(outcomes(trial, "R4")).hasSize(3).allMatch(line -> line.matches("S0[123].*"));
  }

  private JsonNode twoTeams(String first, String second) {
    return twoTeamsRequest(first, second).run(P05);
  }

  private TrialRequest twoTeamsRequest(String first, String second) {
    return trial()
        .staff(
            "S01,甲组,5000,7000",
            "S02,甲组,5000,7000",
            "S03,甲组,5000,7000",
            "S04,乙组,5000,7000",
            "S05,乙组,5000,7000",
            "S06,乙组,5000,7000")
        .metrics(
            "S01,2026-10," + first,
            "S02,2026-10," + first,
            "S03,2026-10," + first,
            "S04,2026-10," + second,
            "S05,2026-10," + second,
            "S06,2026-10," + second);
  }

  private static String[] team(String team, String... numbers) {
    return Arrays.stream(numbers)
        .map(number -> number + "," + team + ",5000,7000")
        .toArray(String[]::new);
  }

  @Test
  void complaintsOfTeamsAreComparedByTheirMeans() {
    // one complaint each: 1/3 a member in 甲, 1/4 in 乙
    JsonNode trial =
        trial()
            .staff(
                "S01,甲组,5000,7000",
                "S02,甲组,5000,7000",
                "S03,甲组,5000,7000",
                "S04,乙组,5000,7000",
                "S05,乙组,5000,7000",
                "S06,乙组,5000,7000",
                "S07,乙组,5000,7000")
            .metrics(composites("90", "90", "90", "90", "90", "90", "90"))
            .records("C1,S01,2026-10-09,客户投诉,轻微,已核实,", "C2,S04,2026-10-09,客户投诉,轻微,已核实,")
            .run(P05);
    assertThat(outcomes(trial, "R4")).hasSize(4).allMatch(line -> line.matches("S0[4567].*"));
  }

  @Test
  void teamsOfOneMeanAndSatisfactionAreTornApartByResolutionRate() {
    // metrics (90+78)/2 = 84, manager 98: (33.6+29.4)/0.7 = 90, as of 90 and 90
    JsonNode trial =
        twoTeamsRequest("90,78", "90,90")
            .reviews(
                "S01,2026-10,上级,M1,98,,,", "S02,2026-10,上级,M1,98,,,", "S03,2026-10,上级,M1,98,,,")
            .run(P05);
    assertThat(outcomes(trial, "R4")).hasSize(3).allMatch(line -> line.matches("S0[456].*"));
  }

  @Test
  void aMembersMissingSatisfactionIsNoZeroInTheTeamsMean() {
    // 甲: 95, 95 and none, resolution 85, 85 and 90; composites 90; 乙: 90 and 90
    JsonNode trial =
        trial()
            .staff(
                "S01,甲组,5000,7000",
                "S02,甲组,5000,7000",
                "S03,甲组,5000,7000",
                "S04,乙组,5000,7000",
                "S05,乙组,5000,7000",
                "S06,乙组,5000,7000")
            .metrics(
                "S01,2026-10,95,85",
                "S02,2026-10,95,85",
                "S03,2026-10,,90",
                "S04,2026-10,90,90",
                "S05,2026-10,90,90",
                "S06,2026-10,90,90")
            .run(P05);
    assertThat(outcomes(trial, "R4")).hasSize(3).allMatch(line -> line.matches("S0[123].*"));
  }
}
