package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.trial.TrialRequest.lines;
import static org.kaohe.trial.TrialRequest.scores;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** P02 over HTTP, every amount worked out by hand. */
class MonthlyProcessTrialTest extends TrialTest {

  private static final String OCTOBER = "policy=P02&period=2026-10";

  @Test
  void theTopTenPercentIsAtLeastOneAndNeverRoundedUp() {
    String[] people =
        IntStream.rangeClosed(1, 29)
            .mapToObj("T%02d,甲组,5000,7000"::formatted)
            .toArray(String[]::new);
    String[] figures =
        IntStream.rangeClosed(1, 29)
            .mapToObj(i -> "T%02d,2026-10,%d,%d".formatted(i, 99 - i / 2, 99 - i / 2))
            .toArray(String[]::new);
    JsonNode trial = trial().staff(people).metrics(figures).run(OCTOBER);

    // 10% of 29 is 2.9, so rank 2 and better: T01 has 99, T02 and T03 share rank 2 with 98.
    assertThat(lines(trial, "P02-R1"))
        .containsExactlyInAnyOrder(
            "T01 P02-R1 CASH_AWARD 500.00/500.00/0.00",
            "T01 P02-R1 CERTIFICATE 0.00/0.00/0.00",
            "T02 P02-R1 CASH_AWARD 500.00/500.00/0.00",
            "T02 P02-R1 CERTIFICATE 0.00/0.00/0.00",
            "T03 P02-R1 CASH_AWARD 500.00/500.00/0.00",
            "T03 P02-R1 CERTIFICATE 0.00/0.00/0.00");
    // 1000 / 29 = 34.48 and 8 cents: the first eight numbers get one more. In all 1000.
    assertThat(lines(trial, "P02-R3"))
        .hasSize(29)
        .contains(
            "T08 P02-R3 CASH_AWARD 34.49/34.49/0.00", "T09 P02-R3 CASH_AWARD 34.48/34.48/0.00");
    assertThat(trial.get("totals").get("awards").toString()).isEqualTo("2500.00");
  }

  @Test
  void progressIsTenPointsOnTheLatestFinalMonthAtMostThreeMonthsBack() {
    JsonNode trial =
        trial()
            .staff(
                "P1,甲组,5000,7000",
                "P2,甲组,5000,7000",
                "P3,乙组,5000,7000",
                "P4,乙组,5000,7000",
                "P5,丙组,5000,7000")
            .metrics(
                "P1,2026-10,79,79",
                "P2,2026-10,78.99,78.99",
                "P3,2026-10,79,79",
                "P4,2026-10,79,79",
                "P5,2026-09,60,60",
                "P5,2026-10,79,79")
            .history(
                "P1,2026-09,69,",
                "P2,2026-09,69,",
                "P3,2026-07,60,",
                "P3,2026-06,79,",
                "P4,2026-06,60,",
                "P5,2026-09,70,")
            .run(OCTOBER);

    // P1: 79 - 69 = 10. P2: 9.99. P3: July is three months back. P4: June is four. P5: the history
    // (70) stands before what September's figures would give (60), so 9.
    assertThat(lines(trial, "P02-R2"))
        .containsExactlyInAnyOrder(
            "P1 P02-R2 CASH_AWARD 200.00/200.00/0.00",
            "P1 P02-R2 COMMENDATION 0.00/0.00/0.00",
            "P3 P02-R2 CASH_AWARD 200.00/200.00/0.00",
            "P3 P02-R2 COMMENDATION 0.00/0.00/0.00");
  }

  @Test
  void conductIsWarnedFinedByLossOrEscalated() {
    JsonNode trial =
        trial()
            .staff("F1,甲组,5000,7000", "F2,甲组,5000,7000", "F3,甲组,5000,7000", "F4,甲组,5000,7000")
            .records(
                "FR1,F1,2026-10-08,工作失误,严重,已核实,",
                "FR2,F2,2026-10-08,工作失误,严重,已核实,4999.99",
                "FR3,F3,2026-10-08,客户投诉,严重,已核实,5000",
                "FR4,F4,2026-10-08,工作失误,轻微,已核实,10000",
                "FR5,F4,2026-10-09,服务态度,严重,已核实,",
                "FR6,F4,2026-10-10,泄露机密,重大,已核实,")
            .run(OCTOBER);

    // Fines: no loss 100, below 5000 200, else 500. A loss of 10000 escalates even a minor error,
    // which is warned as well; a bad manner is only warned; gross conduct escalates, but while the
    // first escalation of the rule is open no second one is opened.
    assertThat(lines(trial))
        .containsExactlyInAnyOrder(
            "F1 P02-N2 DEDUCTION 100.00/100.00/0.00",
            "F2 P02-N2 DEDUCTION 200.00/200.00/0.00",
            "F3 P02-N2 DEDUCTION 500.00/500.00/0.00",
            "F4 P02-N1 WARNING 0.00/0.00/0.00",
            "F4 P02-N1 WARNING 0.00/0.00/0.00",
            "F4 P02-N4 ESCALATION 0.00/0.00/0.00");
  }

  @Test
  void threeFailingMonthsInARowEscalate() {
    JsonNode trial =
        trial()
            .staff("E1,甲组,5000,7000", "E2,甲组,5000,7000")
            .metrics("E1,2026-09,79.99,79.99", "E1,2026-10,70,70", "E2,2026-10,70,70")
            .history("E1,2026-08,75,不合格", "E2,2026-08,75,不合格", "E2,2026-07,75,不合格")
            .run(OCTOBER);

    assertThat(lines(trial, "P02-N3")).containsExactly("E1 P02-N3 ESCALATION 0.00/0.00/0.00");
    JsonNode facts = trial.get("outcomes").get(0).get("facts");
    assertThat(facts.get("proposal").asText()).isEqualTo("DEMOTION");
    assertThat(facts.get("furthest").asText()).isEqualTo("TRANSFER");
  }

  @Test
  void reviewsWeighInAndWhatIsNotSuppliedIsDropped() {
    JsonNode trial =
        trial()
            .staff("R1,甲组,5000,7000", "R2,甲组,5000,7000", "R3,甲组,5000,7000")
            .metrics("R1,2026-10,96,90", "R2,2026-10,96,90", "R3,2026-10,96,90")
            .reviews(
                "R1,2026-10,上级,boss,90,92,94,96",
                "R1,2026-10,互评,R2,80,80,80,80",
                "R1,2026-10,互评,outsider,100,,,",
                "R1,2026-10,自评,R1,100,100,100,100",
                "R2,2026-10,上级,boss,90,92,94,96",
                "R2,2026-10,互评,R1,50,50,50,50",
                "R2,2026-10,自评,R2,100,100,100,100")
            .run(OCTOBER);

    // R1: 40% of 93 + 30% of 93 + 20% of (80 + 100) / 2 + 10% of 100 = 93.10.
    // R2: one peer is none: (37.2 + 27.9 + 10) / 0.8 = 93.875. R3: metrics only, 93.
    assertThat(scores(trial)).containsExactly("R2 93.88 良好 1", "R1 93.10 良好 2", "R3 93.00 良好 3");
    JsonNode first = trial.get("scores").get(1);
    assertThat(first.get("metricsScore").toString()).isEqualTo("93.00");
    assertThat(first.get("managerScore").toString()).isEqualTo("93.00");
    assertThat(first.get("peerScore").toString()).isEqualTo("90.00");
    assertThat(first.get("selfScore").toString()).isEqualTo("100.00");
    assertThat(trial.get("scores").get(2).get("managerScore").isNull()).isTrue();
  }
}
