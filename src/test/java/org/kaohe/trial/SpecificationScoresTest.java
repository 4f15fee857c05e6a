package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metrics, review and composite scores, and grades. */
class SpecificationScoresTest extends SpecificationTest {

  /** Metrics 90 at 40%, manager 80 at 30%, peers (60+80)/2 = 70 at 20%, self 100 at 10%. */
  @ParameterizedTest
  @CsvSource({
    "MAPS, 84.00", // 36 + 24 + 14 + 10
    "MAP, 82.22", // 74 / 0.9
    "MAS, 87.50", // 70 / 0.8
    "MPS, 85.71", // 60 / 0.7
    "APS, 80.00", // 48 / 0.6
    "MA, 85.71", // 60 / 0.7
    "MP, 83.33", // 50 / 0.6
    "MS, 92.00", // 46 / 0.5
    "AP, 76.00", // 38 / 0.5
    "AS, 85.00", // 34 / 0.4
    "M, 90.00",
    "A, 80.00",
    "PS, null",
    "P, null",
    "S, null",
    "-, null",
  })
  void missingSourcesAreDroppedAndTheOthersScaledUp(String sources, String composite) {
    TrialRequest trial = trial().staff("S01,甲组,5000,7000");
    if (sources.contains("M")) {
      trial.metrics("S01,2026-10,92,88");
    }
    trial.reviews(
        sources.contains("A") ? "S01,2026-10,上级,M1,80,80,80,80" : "",
        sources.contains("P") ? "S01,2026-10,互评,P1,60,60,60,60" : "",
        sources.contains("P") ? "S01,2026-10,互评,P2,80,80,80,80" : "",
        sources.contains("S") ? "S01,2026-10,自评,S01,100,100,100,100" : "");
    assertThat(text(score(trial.run(P05), "S01"), "composite")).isEqualTo(composite);
  }

  @Test
  void withoutACompositeScoreRulesAreListedAsNotEvaluated() {
    JsonNode trial = trial().staff("S01,甲组,5000,7000").run(P05);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
    assertThat(notEvaluated(trial, "R3")).containsExactly("S01");
    trial = trial().staff("S01,甲组,5000,7000").run(P02);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
    assertThat(notEvaluated(trial, "R2")).containsExactly("S01");
    assertThat(notEvaluated(trial, "N3")).containsExactly("S01");
  }

  @Test
  void oneIndicatorAloneIsTheWholeMetricsScore() {
    assertThat(composite(one("93", ""))).isEqualTo("93.00");
    assertThat(composite(one("", "77.7"))).isEqualTo("77.70");
    assertThat(composite(one("0", "100"))).isEqualTo("50.00");
  }

  @Test
  void aSinglePeerReviewCountsAsMissing() {
    TrialRequest trial = one("90", "90").reviews("S01,2026-10,互评,P1,10,10,10,10");
    JsonNode score = score(trial.run(P05), "S01");
    assertThat(text(score, "composite")).isEqualTo("90.00");
    assertThat(score.get("peerScore").isNull()).isTrue();
  }

  @Test
  void aReviewIsTheMeanOfItsCriteriaAndPeersTheMeanOfTheirReviews() {
    // peers: 60 (one criterion) and (80+80+80+100)/4 = 85, so 72.5; self (100+0)/2
    JsonNode score =
        score(
            one("90", "90")
                .reviews(
                    "S01,2026-10,互评,P1,60,,,",
                    "S01,2026-10,互评,P2,80,80,80,100",
                    "S01,2026-10,自评,S01,,100,0,")
                .run(P05),
            "S01");
    assertThat(score.get("peerScore").decimalValue()).isEqualByComparingTo("72.5");
    assertThat(score.get("selfScore").decimalValue()).isEqualByComparingTo("50");
    // (36 + 14.5 + 5) / 0.7 = 79.2857
    assertThat(text(score, "composite")).isEqualTo("79.29");
  }

  @ParameterizedTest
  @CsvSource({
    "84.99, 85, 85.00", // 84.995
    "94.99, 94.998, 94.99", // 94.994
    "79.99, 80, 80.00",
    "89.9949, 89.9949, 89.99",
  })
  void theCompositeIsRoundedHalfUpToTwoDecimals(String first, String second, String composite) {
    assertThat(composite(one(first, second))).isEqualTo(composite);
  }

  @Test
  void partsAreNotRoundedBeforeTheComposite() {
    // metrics 84.995, manager 84.99: (33.998 + 25.497) / 0.7 = 84.992857;
    // a metrics score rounded to 85.00 would give 84.9957, that is 85.00
    assertThat(composite(one("84.99", "85").reviews("S01,2026-10,上级,M1,84.99,84.99,84.99,84.99")))
        .isEqualTo("84.99");
    // peers 80 and 81 and 81 are 80.6666…: (36 + 16.13333) / 0.6 = 86.8888
    assertThat(
            composite(
                one("90", "90")
                    .reviews(
                        "S01,2026-10,互评,P1,80,,,",
                        "S01,2026-10,互评,P2,81,,,",
                        "S01,2026-10,互评,P3,81,,,")))
        .isEqualTo("86.89");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 优秀",
    "95, 优秀",
    "94.995, 优秀",
    "94.99, 良好",
    "90, 良好",
    "89.99, 合格",
    "80, 合格",
    "79.99, 不合格",
    "0, 不合格",
  })
  void gradesBeginAtTheirBounds(String composite, String grade) {
    assertThat(text(score(one(composite, composite).run(P05), "S01"), "grade")).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"9, ''", "10, 300"})
  void satisfactionOnTooFewRatingsCountsAsMissing(String ratings, String award) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,问题解决率,评价数", "S01,2026-10,98,80," + ratings)
            .run(P05 + "&param.minimumRatings=10");
    assertThat(outcomes(trial, "R3")).hasSize(award.isEmpty() ? 0 : 1);
    // the composite too: 80 alone, or (98 + 80) / 2
    assertThat(text(score(trial, "S01"), "composite"))
        .isEqualTo(award.isEmpty() ? "80.00" : "89.00");
  }

  @Test
  void weightsCanBeTriedAndReviewsOfOtherMonthsDoNotCount() {
    TrialRequest trial =
        one("90", "90").reviews("S01,2026-09,上级,M1,10,,,", "S01,2026-10,上级,M1,80,,,");
    // (0.5 * 90 + 0.5 * 80)
    assertThat(
            text(
                score(
                    trial.run(
                        P05
                            + "&param.metricsWeight=50&param.managerWeight=50"
                            + "&param.peerWeight=0&param.selfWeight=0"),
                    "S01"),
                "composite"))
        .isEqualTo("85.00");
  }

  private static String composite(TrialRequest trial) {
    return text(score(trial.run(P05), "S01"), "composite");
  }
}
