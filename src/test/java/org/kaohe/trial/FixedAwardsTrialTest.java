package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.trial.TrialRequest.lines;
import static org.kaohe.trial.TrialRequest.notEvaluated;
import static org.kaohe.trial.TrialRequest.scores;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** P05 over HTTP, every amount worked out by hand. */
class FixedAwardsTrialTest extends TrialTest {

  private static final String OCTOBER = "policy=P05&period=2026-10";

  @Test
  void satisfactionRewardsFromNinetyEightAndPunishesBelowEighty() {
    JsonNode trial =
        trial()
            .staff(
                "B1,甲组,5000,7000",
                "B2,甲组,5000,7000",
                "B3,甲组,5000,7000",
                "B4,甲组,5000,7000",
                "B5,甲组,5000,7000")
            .metrics(
                "B1,2026-10,98,",
                "B2,2026-10,97.99,",
                "B3,2026-10,79.99,",
                "B4,2026-10,80,",
                "B5,2026-10,,90")
            .run(OCTOBER);

    // Without reviews the composite is the metrics score, here the one rate that is given.
    assertThat(scores(trial))
        .containsExactly(
            "B1 98.00 优秀 1", "B2 97.99 优秀 2", "B5 90.00 良好 3", "B4 80.00 合格 4", "B3 79.99 不合格 5");
    // R1: the best, 1000. R3: 98 only. R4: the team's mean (98 + 97.99 + 79.99 + 80 + 90) / 5 =
    // 89.196 passes, so 500 / 5 each. R5: 2 of 5 are 优秀, 40% < 90%. R6: (98 + 97.99 + 79.99 + 80)
    // / 4 = 88.995 < 98. N4: 79.99 only, month 1, 5% of 5000.
    assertThat(lines(trial))
        .containsExactlyInAnyOrder(
            "B1 P05-R1 CASH_AWARD 1000.00/1000.00/0.00",
            "B1 P05-R3 CASH_AWARD 300.00/300.00/0.00",
            "B1 P05-R4 CASH_AWARD 100.00/100.00/0.00",
            "B2 P05-R4 CASH_AWARD 100.00/100.00/0.00",
            "B3 P05-R4 CASH_AWARD 100.00/100.00/0.00",
            "B4 P05-R4 CASH_AWARD 100.00/100.00/0.00",
            "B5 P05-R4 CASH_AWARD 100.00/100.00/0.00",
            "B3 P05-N4 WARNING 0.00/0.00/0.00",
            "B3 P05-N4 DEDUCTION 250.00/250.00/0.00");
    assertThat(notEvaluated(trial))
        .contains("B5 P05-R3", "B5 P05-N4", "B1 P05-R2", "B1 P05-N5")
        .doesNotContain("B1 P05-R3", "B4 P05-N4");
    assertThat(trial.get("totals").toString())
        .isEqualTo("{\"awards\":1800.00,\"deductions\":250.00,\"waived\":0.00,\"people\":5}");
    assertThat(trial.get("policy").get("id").asText()).isEqualTo("P05");
    assertThat(trial.get("policy").get("version").isIntegralNumber()).isTrue();
    assertThat(trial.get("period").asText()).isEqualTo("2026-10");
  }

  @Test
  void aSplitAddsUpWithTheLeftoverCentsToTheFirstNumbers() {
    JsonNode trial =
        trial()
            .staff("S1,甲组,5000,7000", "S2,甲组,5000,7000", "S10,甲组,5000,7000")
            .metrics("S1,2026-10,98,96", "S2,2026-10,99,97", "S10,2026-10,98.5,95")
            .run(OCTOBER);

    // Composites 97, 98, 96.75: all 优秀. By code points S1 < S10 < S2.
    // R4: 500 / 3 = 166.66 and 2 cents. R5: 300 / 3. R6: mean 98.5, 1000 / 3 = 333.33 and 1 cent.
    assertThat(lines(trial, "P05-R4", "P05-R5", "P05-R6"))
        .containsExactlyInAnyOrder(
            "S1 P05-R4 CASH_AWARD 166.67/166.67/0.00",
            "S10 P05-R4 CASH_AWARD 166.67/166.67/0.00",
            "S2 P05-R4 CASH_AWARD 166.66/166.66/0.00",
            "S1 P05-R5 CASH_AWARD 100.00/100.00/0.00",
            "S10 P05-R5 CASH_AWARD 100.00/100.00/0.00",
            "S2 P05-R5 CASH_AWARD 100.00/100.00/0.00",
            "S1 P05-R6 CASH_AWARD 333.34/333.34/0.00",
            "S10 P05-R6 CASH_AWARD 333.33/333.33/0.00",
            "S2 P05-R6 CASH_AWARD 333.33/333.33/0.00");
  }

  @Test
  void whoeverIsStillTiedAtTheTopGetsTheWholeAwardUnlessAComplaintDecides() {
    TrialRequest four =
        trial()
            .staff("T1,甲组,5000,7000", "T2,甲组,5000,7000", "T3,乙组,5000,7000", "T4,乙组,5000,7000")
            .metrics("T1,2026-10,94,92", "T2,2026-10,94,92", "T3,2026-10,94,92", "T4,2026-10,92,94")
            .records("TR1,T3,2026-10-14,客户投诉,轻微,已核实,");
    JsonNode trial = four.run(OCTOBER);

    // All 93: T4 loses by satisfaction, T3 by its complaint; teams of two are not ranked.
    assertThat(scores(trial))
        .containsExactly("T1 93.00 良好 1", "T2 93.00 良好 1", "T3 93.00 良好 3", "T4 93.00 良好 4");
    assertThat(lines(trial))
        .containsExactlyInAnyOrder(
            "T1 P05-R1 CASH_AWARD 1000.00/1000.00/0.00",
            "T2 P05-R1 CASH_AWARD 1000.00/1000.00/0.00");
  }

  @Test
  void theSecondOffenceWithinTwelveMonthsIsDeducted() {
    JsonNode trial =
        trial()
            .staff("N1,甲组,5000,7000", "N2,甲组,5000,7000", "N3,甲组,5000,7000", "N4,甲组,5000,7000")
            .records(
                "NR1,N1,2026-03-02,不文明用语,轻微,已核实,",
                "NR2,N1,2026-10-12,不文明用语,,已核实,",
                "NR3,N2,2025-10-12,不文明用语,,已核实,",
                "NR4,N2,2026-10-12,不文明用语,,已核实,",
                "NR5,N3,2025-10-13,推销无关产品,,已核实,",
                "NR6,N3,2026-10-12,推销无关产品,,已核实,",
                "NR7,N4,2026-10-12,不文明用语,,待核实,",
                "NR8,N4,2026-10-13,不文明用语,,不成立,",
                "NR9,N4,2026-11-02,不文明用语,,已核实,")
            .run(OCTOBER);

    // N1: occurrence 2, 10% of 5000. N2: the earlier one is twelve months old to the day, so
    // occurrence 1. N3: a day younger, occurrence 2, 20% of 5000. N4: nothing that counts.
    assertThat(lines(trial))
        .containsExactlyInAnyOrder(
            "N1 P05-N1 DEDUCTION 500.00/500.00/0.00",
            "N2 P05-N1 WARNING 0.00/0.00/0.00",
            "N3 P05-N2 DEDUCTION 1000.00/1000.00/0.00");
  }

  @Test
  void leakedSecretsTakeHalfOfFixedPayButNeverMoreThanTheLawAllows() {
    TrialRequest people =
        trial()
            .staff("L1,甲组,6000,8200", "L2,甲组,2200,2300", "L3,甲组,5000,7000")
            .records(
                "LR1,L1,2026-10-21,泄露机密,严重,已核实,",
                "LR2,L2,2026-10-21,泄露机密,,已核实,",
                "LR3,L3,2026-10-08,不文明用语,,已核实,",
                "LR4,L3,2026-10-09,不文明用语,,已核实,",
                "LR5,L3,2026-10-10,推销无关产品,,已核实,",
                "LR6,L3,2026-10-12,推销无关产品,,已核实,");
    JsonNode trial = people.run(OCTOBER);

    // L1: 50% of 6000 = 3000, limit min(20% of 8200, 8200 - 2000) = 1640. L2: 1100, limit
    // min(460, 300) = 300. L3: N1 10% of 5000 = 500 and N2 20% = 1000 share min(1400, 5000) = 1400.
    assertThat(lines(trial))
        .containsExactlyInAnyOrder(
            "L1 P05-N3 DEDUCTION 3000.00/1640.00/1360.00",
            "L1 P05-N3 ESCALATION 0.00/0.00/0.00",
            "L2 P05-N3 DEDUCTION 1100.00/300.00/800.00",
            "L2 P05-N3 ESCALATION 0.00/0.00/0.00",
            "L3 P05-N1 WARNING 0.00/0.00/0.00",
            "L3 P05-N1 DEDUCTION 500.00/500.00/0.00",
            "L3 P05-N2 WARNING 0.00/0.00/0.00",
            "L3 P05-N2 DEDUCTION 1000.00/900.00/100.00");
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .filteredOn(line -> line.get("kind").asText().equals("DEDUCTION"))
        .extracting(line -> line.get("subject").asText() + " " + line.get("statutoryLimit"))
        .containsExactlyInAnyOrder("L1 1640.00", "L2 300.00", "L3 1400.00", "L3 1400.00");
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .filteredOn(line -> line.get("kind").asText().equals("ESCALATION"))
        .allSatisfy(
            line -> assertThat(line.get("facts").get("proposal").asText()).isEqualTo("DISMISSAL"));
    // 1640 + 300 + 500 + 900; 1360 + 800 + 100.
    assertThat(trial.get("totals").toString())
        .isEqualTo("{\"awards\":0.00,\"deductions\":3340.00,\"waived\":2260.00,\"people\":3}");
  }

  @Test
  void guangdongAllowsNoFineAndWarnsInstead() {
    JsonNode trial =
        trial()
            .staff("G1,甲组,5000,7000")
            .records("GR1,G1,2026-03-02,不文明用语,,已核实,", "GR2,G1,2026-10-12,不文明用语,,已核实,")
            .run(OCTOBER + "&place=guangdong");

    assertThat(lines(trial))
        .containsExactlyInAnyOrder(
            "G1 P05-N1 DEDUCTION 500.00/0.00/500.00", "G1 P05-N1 WARNING 0.00/0.00/0.00");
  }

  @Test
  void lowSatisfactionGoesUpInStepsOverConsecutiveMonthsOnly() {
    JsonNode trial =
        trial()
            .staff(
                "C1,甲组,5000,7000",
                "C2,甲组,5000,7000",
                "C3,甲组,5000,7000",
                "C4,甲组,5000,7000",
                "C5,甲组,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "C1,2026-08,79,",
                "C1,2026-09,78,",
                "C1,2026-10,77,",
                "C2,2026-09,79.9,",
                "C2,2026-10,79.9,",
                "C3,2026-07,70,",
                "C3,2026-08,70,",
                "C3,2026-10,70,",
                "C4,2026-09,70,9",
                "C4,2026-10,70,",
                "C5,2026-10,70,")
            .history("C5,2026-09,70,不合格")
            .run(OCTOBER);

    // C1: third month, 20% of 5000 and change of duties. C2: second, 10%. C3: no September, so
    // month 1 again. C4: not eligible in September (9 days), month 1. C5: a result but no
    // satisfaction in September, month 1.
    assertThat(lines(trial, "P05-N4"))
        .containsExactlyInAnyOrder(
            "C1 P05-N4 DEDUCTION 1000.00/1000.00/0.00",
            "C1 P05-N4 DUTY_CHANGE 0.00/0.00/0.00",
            "C2 P05-N4 DEDUCTION 500.00/500.00/0.00",
            "C3 P05-N4 WARNING 0.00/0.00/0.00",
            "C3 P05-N4 DEDUCTION 250.00/250.00/0.00",
            "C4 P05-N4 WARNING 0.00/0.00/0.00",
            "C4 P05-N4 DEDUCTION 250.00/250.00/0.00",
            "C5 P05-N4 WARNING 0.00/0.00/0.00",
            "C5 P05-N4 DEDUCTION 250.00/250.00/0.00");
  }

  @Test
  void complaintsAboveTheStandardCountOnTheirOwnAndTheStandardCanBeTried() {
    TrialRequest three =
        trial()
            .staff("P1,甲组,5000,7000", "P2,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,投诉率", "P1,2026-10,90,2", "P2,2026-10,90,2.01");

    // 2% is the standard itself; 2.01 is above: month 1, 5% of 5000.
    assertThat(lines(three.run(OCTOBER), "P05-N5"))
        .containsExactlyInAnyOrder(
            "P2 P05-N5 WARNING 0.00/0.00/0.00", "P2 P05-N5 DEDUCTION 250.00/250.00/0.00");
  }

  @Test
  void tasksOnTimeArePaidWhereTheFileSaysSo() {
    JsonNode trial =
        trial()
            .staff("K1,甲组,5000,7000", "K2,甲组,5000,7000", "K3,甲组,5000,7000")
            .csv("metrics", "工号,期间,任务按时", "K1,2026-10,是", "K2,2026-10,否", "K3,2026-10,")
            .run(OCTOBER);

    assertThat(lines(trial)).containsExactly("K1 P05-R2 CASH_AWARD 50.00/50.00/0.00");
    assertThat(notEvaluated(trial)).contains("K3 P05-R2").doesNotContain("K2 P05-R2");
  }

  @Test
  void thePayOfTheMonthIsTheBaseWhereItIsGiven() {
    JsonNode trial =
        trial()
            .staff("M1,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,当月固定工资,当月总工资", "M1,2026-10,70,4000.10,6000")
            .run(OCTOBER);

    // 5% of 4000.10 = 200.005, HALF_UP to the cent; limit 20% of 6000.
    assertThat(lines(trial, "P05-N4"))
        .containsExactly(
            "M1 P05-N4 WARNING 0.00/0.00/0.00", "M1 P05-N4 DEDUCTION 200.01/200.01/0.00");
    assertThat(trial.get("outcomes").get(1).get("statutoryLimit").toString()).isEqualTo("1200.00");
  }
}
