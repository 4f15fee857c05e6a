package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** Other figures than a policy's own, at their extremes. */
class SpecificationFiguresTest extends SpecificationTest {

  @ParameterizedTest
  @CsvSource({"1, 75.00", "2, 90.00"})
  void thePeersNeededCanBeTried(int minimum, String composite) {
    // metrics 90 and one peer 45: (36 + 9) / 0.6
    JsonNode trial =
        one("90", "90")
            .reviews("S01,2026-10,互评,P1,45,45,45,45")
            .run(P05 + "&param.minimumPeers=" + minimum);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(composite);
  }

  @Test
  void aSourceWithoutWeightMakesNoComposite() {
    JsonNode trial =
        one("90", "90")
            .run(
                P05
                    + "&param.metricsWeight=0&param.managerWeight=100"
                    + "&param.peerWeight=0&param.selfWeight=0");
    assertThat(score(trial, "S01").get("composite").isNull()).isTrue();
  }

  @Test
  void anIndicatorWithoutWeightMakesNoMetricsScore() {
    JsonNode trial =
        one("", "90").run(P05 + "&param.satisfactionWeight=100&param.resolutionWeight=0");
    assertThat(score(trial, "S01").get("metricsScore").isNull()).isTrue();
    trial = one("70", "90").run(P05 + "&param.satisfactionWeight=100&param.resolutionWeight=0");
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("70.00");
  }

  @Test
  void aLongerLookBackReachesFurtherBack() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records("C1,S01,2025-03-01,不文明用语,,已核实,", "C2,S01,2026-10-09,不文明用语,,已核实,")
            .run(P05 + "&param.lookBackMonths=24");
    assertThat(outcomes(trial)).containsExactly("S01 N1 DEDUCTION 500.00");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "100, 3", "33, 1", "67, 2"})
  void theTopShareGoesFromOnePersonToAll(String share, int winners) {
    JsonNode trial =
        trial()
            .staff(people(3))
            .metrics(composites("90", "89", "88"))
            .run(P02 + "&param.topShare=" + share);
    assertThat(outcomes(trial, "R1")).hasSize(2 * winners);
  }

  @Test
  void aCentIsSplitToTheFirstOnly() {
    JsonNode trial =
        trial()
            .staff(people(3))
            .metrics(composites("90", "90", "90"))
            .run(P05 + "&param.bestTeamAward=0.01");
    assertThat(outcomes(trial, "R4")).contains("S01 R4 CASH_AWARD 0.01");
    assertThat(outcomes(trial, "R4"))
        .filteredOn(line -> !line.startsWith("S01"))
        .allMatch(line -> line.endsWith(" 0.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000.005", "-1"})
  void anAmountHasNoPartsOfACentAndIsNotNegative(String amount) {
    assertThat(one("90", "90").post(P05 + "&param.bestOfMonthAward=" + amount).getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void aTeamOfOneCanBeRanked() {
    JsonNode trial = one("90", "90").run(P05 + "&param.teamMinimum=1");
    assertThat(outcomes(trial, "R4")).containsExactly("S01 R4 CASH_AWARD 500.00");
  }

  @Test
  void aDepartmentWithoutAnybodyToAssessStillAnswersForItsRecords() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,角色,入职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,员工,2024-01-01,5000,7000",
                "M01,乙,管理部,管理,主管,2024-01-01,5000,7000")
            .records("C1,M01,2026-10-09,不文明用语,,已核实,")
            .run(P05);
    assertThat(outcomes(trial, "N1")).containsExactly("M01 N1 WARNING");
  }

  @Test
  void aThousandPeopleAreTriedAtOnce() {
    String[] scores = new String[1000];
    Arrays.setAll(scores, i -> String.valueOf(99 - i * 0.01));
    String[] staff = new String[1000];
    Arrays.setAll(staff, i -> "S%02d,组%d,5000,7000".formatted(i + 1, i / 20));
    JsonNode trial = trial().staff(staff).metrics(composites(scores)).run(P02);
    assertThat(outcomes(trial, "R1")).hasSize(200);
    // the first team has the first twenty
    assertThat(outcomes(trial, "R3")).hasSize(20).allMatch(line -> line.endsWith(" 50.00"));
  }
}
