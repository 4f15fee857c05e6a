package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks, their tie-breakers and the top ten per cent of P02-R1. */
class SpecificationRanksTest extends SpecificationTest {

  @Test
  void peopleStillTiedShareTheRankAndTheNextOneIsSkipped() {
    JsonNode trial = trial().staff(people(4)).metrics(composites("80", "90", "90", "70")).run(P02);
    assertThat(ranks(trial)).containsExactly("S01 3", "S02 1", "S03 1", "S04 4");
  }

  @Test
  void higherSatisfactionBreaksATie() {
    assertThat(ranks(two("88,92", "92,88").run(P02))).containsExactly("S01 2", "S02 1");
  }

  @Test
  void missingSatisfactionSortsLastEvenBehindZero() {
    // composites 50 each: (0 + 100) / 2, and 50 of the resolution rate alone
    assertThat(ranks(two(",50", "0,100").run(P02))).containsExactly("S01 2", "S02 1");
  }

  @Test
  void higherResolutionRateBreaksATieOfSatisfaction() {
    // S01: metrics (90+78)/2 = 84, manager 98: (33.6+29.4)/0.7 = 90; S02: 90 and 90
    JsonNode trial =
        two("90,78", "90,90")
            .reviews("S01,2026-10,上级,M1,98,,,", "S02,2026-10,上级,M1,90,,,")
            .run(P02);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("90.00");
    assertThat(ranks(trial)).containsExactly("S01 2", "S02 1");
  }

  @Test
  void missingResolutionRateSortsLast() {
    assertThat(ranks(two("90,", "90,90").run(P02))).containsExactly("S01 2", "S02 1");
  }

  @Test
  void fewerVerifiedComplaintsBreakTheLastTie() {
    JsonNode trial =
        trial()
            .staff(people(3))
            .metrics(composites("90", "90", "90"))
            .records(
                "C1,S01,2026-10-09,客户投诉,轻微,已核实,",
                "C2,S01,2026-10-10,客户投诉,轻微,已核实,",
                "C3,S02,2026-10-09,客户投诉,严重,已核实,",
                "C4,S03,2026-10-09,客户投诉,严重,待核实,",
                "C5,S03,2026-10-09,客户投诉,严重,不成立,",
                "C6,S03,2026-10-09,服务态度,轻微,已核实,")
            .run(P02);
    assertThat(ranks(trial)).containsExactly("S01 3", "S02 2", "S03 1");
  }

  @Test
  void compositesAreTiedAsRounded() {
    // 89.996 and 90.004 are both 90.00; satisfaction decides
    assertThat(ranks(two("89.996,89.996", "89.992,90.016").run(P02)))
        .containsExactly("S01 1", "S02 2");
  }

  @Test
  void ineligiblePeopleAreListedWithAReasonAndNotRanked() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,客户满意度,问题解决率,出勤工作日", "S01,2026-10,99,99,9", "S02,2026-10,90,90,")
            .run(P02);
    assertThat(score(trial, "S01").get("eligible").asBoolean()).isFalse();
    assertThat(text(score(trial, "S01"), "ineligibleReason")).isNotBlank();
    assertThat(score(trial, "S01").get("rank").isNull()).isTrue();
    assertThat(score(trial, "S02").get("rank").asInt()).isEqualTo(1);
    assertThat(score(trial, "S02").get("ineligibleReason").isNull()).isTrue();
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder("S02 R1 CASH_AWARD 500.00", "S02 R1 CERTIFICATE");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "9, 1", "10, 1", "19, 1", "20, 2", "25, 2", "29, 2", "30, 3"})
  void theTopTenPercentAreRoundedDownButAtLeastOne(int people, int winners) {
    JsonNode trial = descending(people);
    assertThat(outcomes(trial, "R1")).hasSize(2 * winners);
    assertThat(outcomes(trial, "R1"))
        .containsAll(
            IntStream.rangeClosed(1, winners)
                .mapToObj("S%02d R1 CASH_AWARD 500.00"::formatted)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "10, '90 90', 2",
    "20, '90 89 89', 3",
    "20, '90 90 90', 3",
    "20, '90 90 89', 2",
    "20, '90 89 88', 2",
  })
  void whoeverIsTiedAtTheCutIsIn(int people, String top, int winners) {
    String[] scores = new String[people];
    Arrays.fill(scores, "80");
    String[] best = top.split(" ");
    System.arraycopy(best, 0, scores, 0, best.length);
    JsonNode trial = trial().staff(people(people)).metrics(composites(scores)).run(P02);
    assertThat(outcomes(trial, "R1")).hasSize(2 * winners);
  }

  @Test
  void nobodyBelowThePassingGradeIsAmongTheTop() {
    String[] scores = new String[20];
    Arrays.fill(scores, "70");
    scores[0] = "80";
    scores[1] = "79.99";
    JsonNode trial = trial().staff(people(20)).metrics(composites(scores)).run(P02);
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder("S01 R1 CASH_AWARD 500.00", "S01 R1 CERTIFICATE");
  }

  private JsonNode descending(int people) {
    return descendingRequest(people).run(P02);
  }

  private TrialRequest descendingRequest(int people) {
    String[] scores =
        IntStream.range(0, people)
            .mapToObj(i -> String.valueOf(99 - i * 0.5))
            .toArray(String[]::new);
    return trial().staff(people(people)).metrics(composites(scores));
  }

  private TrialRequest two(String first, String second) {
    return trial().staff(people(2)).metrics("S01,2026-10," + first, "S02,2026-10," + second);
  }

  @ParameterizedTest
  @CsvSource({"topShare=20, 2", "topShare=19.9, 1", "passFrom=99.5, 0", "topAward=1, 1"})
  void shareAndPassingGradeCanBeTried(String parameter, int winners) {
    JsonNode trial = descendingRequest(10).run(P02 + "&param." + parameter + passing(parameter));
    assertThat(outcomes(trial, "R1")).hasSize(2 * winners);
  }

  /** The grades above the passing one must not lie below it. */
  private static String passing(String parameter) {
    return parameter.startsWith("pass") ? "&param.goodFrom=99.6&param.excellentFrom=99.7" : "";
  }
}
