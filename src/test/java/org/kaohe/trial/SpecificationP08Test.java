package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P08: awards by rank and score over a month, a quarter and a year; training instead of fines. */
class SpecificationP08Test extends SpecificationCatalogueTest {

  private static final String P08 = "policy=P08&period=2026-10";
  private static final String QUARTER = "policy=P08&period=2026-Q3";
  private static final String YEAR = "policy=P08&period=2026";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // satisfaction 40, minutes 20 (30), first response 20 (30), workload 20 (800)
        "90,40,60,600 | 76.00", // 36 + 15 + 10 + 15
        "90,30,30,800 | 96.00",
        "90,20,10,1600 | 96.00", // better than the target is 100
        "90,,,0 | 60.00", // 36 of 60
        ",,45,   | 66.67",
        ",90,,   | 33.33",
        "80,60,, | 70.00", // (32 + 10) of 60
      })
  void theScoreIsOfTimesAndVolumesAgainstTheirTargets(String figures, String composite) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,平均解决分钟,首次响应秒,工作量", "S01,2026-10," + figures.trim())
            .run(P08);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(composite);
  }

  @ParameterizedTest
  @CsvSource({
    "79.99, '', ''",
    "80, CASH_AWARD 800.00, ''",
    "84.99, CASH_AWARD 800.00, ''",
    "85, CASH_AWARD 800.00, CASH_AWARD 300.00",
    "89.99, CASH_AWARD 800.00, CASH_AWARD 300.00",
    "90, CASH_AWARD 800.00, CASH_AWARD 600.00",
    "94.99, CASH_AWARD 800.00, CASH_AWARD 600.00",
    "95, CASH_AWARD 800.00, CASH_AWARD 1000.00",
    "100, CASH_AWARD 800.00, CASH_AWARD 1000.00",
  })
  void theBestNeedsThePassingGradeAndTheBonusItsStep(String score, String best, String bonus) {
    JsonNode trial = satisfactions(1, months("S01", "2026-10", score)).run(P08);
    assertThat(results(trial, "R1")).isEqualTo(sorted(best));
    assertThat(results(trial, "R4")).isEqualTo(sorted(bonus));
  }

  @Test
  void tiedForTheBestEachGetsItAndIneligibleOnesDoNot() {
    JsonNode trial =
        trial()
            .staff(people(4))
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "S01,2026-10,91,",
                "S02,2026-10,91,",
                "S03,2026-10,90,",
                "S04,2026-10,99,9")
            .run(P08);
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder("S01 R1 CASH_AWARD 800.00", "S02 R1 CASH_AWARD 800.00");
    assertThat(outcomes(trial, "R4"))
        .containsExactlyInAnyOrder(
            "S01 R4 CASH_AWARD 600.00", "S02 R4 CASH_AWARD 600.00", "S03 R4 CASH_AWARD 600.00");
  }

  @Test
  void withoutACompositeTheBonusIsNotEvaluated() {
    JsonNode trial = satisfactions(1, months("S01", "2026-10", "?")).run(P08);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R4")).containsExactly("S01");
  }

  @Test
  void theBonusIsAParameter() {
    JsonNode trial =
        satisfactions(1, months("S01", "2026-10", "82"))
            .run(P08 + "&param.bonusBaseFrom=82&param.bonusBase=333.33&param.bestOfMonthAward=1");
    assertThat(results(trial, "R4")).containsExactly("CASH_AWARD 333.33");
    assertThat(results(trial, "R1")).containsExactly("CASH_AWARD 1.00");
  }

  @ParameterizedTest
  @CsvSource({
    "95 95 95, 1",
    "95 94.99 95, 0",
    "95 95 94.99, 0",
    "94.99 95 95, 0",
    "95 - 95, 0",
    "95 ? 95, 0",
    "- 95 95, 0",
    "95 95 - 95, 0",
    "95 95 95 95, 1",
  })
  void threeExcellentMonthsInARowNominate(String months, int nominations) {
    String first = "2026-%02d".formatted(11 - months.split(" ").length);
    JsonNode trial = satisfactions(1, months("S01", first, months)).run(P08);
    assertThat(results(trial, "R5"))
        .isEqualTo(nominations == 0 ? List.of() : List.of("PROMOTION_NOMINATION"));
  }

  @Test
  void excellentMonthsOfHistoryCountAndTheirNumberIsAParameter() {
    TrialRequest request =
        satisfactions(1, months("S01", "2026-10", "96"))
            .history("S01,2026-08,96,", "S01,2026-09,95,");
    assertThat(results(request.run(P08), "R5")).containsExactly("PROMOTION_NOMINATION");
    assertThat(results(request.run(P08 + "&param.excellentMonths=4"), "R5")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // S01's and S02's months; the mean lies between them
    "80 80 80, 90 90 90, 1",
    "90 90 90, 90.01 90.01 90.01, 1",
    "80 80 90, 90 90 90, 0",
    "80 90 80, 90 90 90, 0",
    "90 80 80, 90 90 90, 0",
    "80 - 80, 90 90 90, 0",
    "80 ? 80, 90 90 90, 0",
    "- 80 80, 90 90 90, 0",
    "80 80 80, 90 90 70, 0",
    "98 98 98, 99 99 99, 1",
  })
  void threeMonthsBelowTheDepartmentsMeanAskForTraining(String own, String other, int training) {
    JsonNode trial =
        satisfactions(2, months("S01", "2026-08", own), months("S02", "2026-08", other)).run(P08);
    assertThat(results(trial, "N1")).isEqualTo(training == 0 ? List.of() : List.of("TRAINING"));
  }

  @Test
  void theDepartmentsMeanIsNotRounded() {
    // (90 + 90 + 90.01) / 3 = 90.0033
    JsonNode trial =
        satisfactions(
                3,
                months("S01", "2026-08", "90 90 90"),
                months("S02", "2026-08", "90 90 90"),
                months("S03", "2026-08", "90.01 90.01 90.01"))
            .run(P08);
    assertThat(outcomes(trial, "N1"))
        .containsExactlyInAnyOrder("S01 N1 TRAINING", "S02 N1 TRAINING");
  }

  @Test
  void theMeanIsOfEligibleMembersAndAnIneligibleMonthBreaksTheChain() {
    String[] metrics = {
      "S01,2026-08,80,", "S01,2026-09,80,", "S01,2026-10,80,",
      // without S02's October the mean is 80
      "S02,2026-08,90,", "S02,2026-09,90,", "S02,2026-10,90,9",
      // below 80, but not there in September
      "S03,2026-08,70,", "S03,2026-09,70,9", "S03,2026-10,80,"
    };
    JsonNode trial = trial().staff(people(3)).csv("metrics", "工号,期间,客户满意度,出勤工作日", metrics).run(P08);
    assertThat(outcomes(trial, "N1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "客户投诉, '', N2, WARNING",
    "客户投诉, 轻微, N2, WARNING",
    "客户投诉, 严重, N2, DEDUCTION 200.00",
    "客户投诉, 重大, N2, DEDUCTION 200.00",
    "违反规程, '', N3, WARNING",
    "违反规程, 轻微, N3, WARNING",
    "违反规程, 严重, N3, DEDUCTION 200.00",
    "违反规程, 重大, N3, DEDUCTION 500.00",
  })
  void complaintsAndBreachesGoBySeverity(
      String category, String severity, String rule, String expected) {
    JsonNode trial =
        recorded("C1,S01,2026-10-10,%s,%s,已核实,".formatted(category, severity)).run(P08);
    assertThat(results(trial, rule)).containsExactly(expected);
    assertThat(outcomes(trial)).hasSize(1);
    assertThat(
            outcomes(
                recorded("C1,S01,2026-10-10,%s,%s,待核实,".formatted(category, severity)).run(P08)))
        .isEmpty();
  }

  @Test
  void guangdongWarnsInsteadOfFining() {
    JsonNode trial = recorded("C1,S01,2026-10-10,违反规程,重大,已核实,").run(P08 + "&place=guangdong");
    assertThat(results(trial, "N3")).containsExactly("DEDUCTION 500.00 -> 0.00", "WARNING");
  }

  private static final String[] TWO_TEAMS = {
    "S01,甲组,5000,7000",
    "S02,甲组,5000,7000",
    "S03,甲组,5000,7000",
    "S04,乙组,5000,7000",
    "S05,乙组,5000,7000",
    "S06,乙组,5000,7000",
    "S07,乙组,5000,7000"
  };

  private TrialRequest teams(String first, String second) {
    return figures(
        "客户满意度",
        TWO_TEAMS,
        months("S01", "2026-07", first),
        months("S02", "2026-07", first),
        months("S03", "2026-07", first),
        months("S04", "2026-07", second),
        months("S05", "2026-07", second),
        months("S06", "2026-07", second),
        months("S07", "2026-07", second));
  }

  @ParameterizedTest
  @CsvSource({
    "90 90 90, 89 89 89, 3, 1000.00",
    "80 90 100, 91 91 91, 4, 750.00",
    "90 - 92, 90 90 90, 3, 1000.00",
    "79 80 81, 70 70 70, 3, 1000.00", // 80
    "79 80 80.97, 70 70 70, 0, 0", // 79.99
    "99 - -, 90 90 90, 4, 750.00", // one month is not ranked
    "90 90 90, 90 90 90, 7, ''",
  })
  void theBestTeamOfTheQuarterSharesThreeThousand(
      String first, String second, int lines, String each) {
    JsonNode trial = teams(first, second).run(QUARTER);
    assertThat(outcomes(trial, "R2")).hasSize(lines).allMatch(line -> line.contains(each));
    assertThat(outcomes(trial)).hasSize(lines);
    assertThat(trial.at("/totals/awards").decimalValue())
        .isEqualByComparingTo(lines == 0 ? "0" : lines == 7 ? "6000" : "3000");
  }

  @Test
  void centsLeftOverGoToTheFirst() {
    // 3000.01 / 4 = 750.00, one cent left
    JsonNode trial = teams("80 80 80", "90 90 90").run(QUARTER + "&param.bestTeamAward=3000.01");
    assertThat(outcomes(trial, "R2"))
        .containsExactlyInAnyOrder(
            "S04 R2 CASH_AWARD 750.01",
            "S05 R2 CASH_AWARD 750.00",
            "S06 R2 CASH_AWARD 750.00",
            "S07 R2 CASH_AWARD 750.00");
    // 2000 / 3 = 666.66, two cents left
    trial = teams("90 90 90", "80 80 80").run(QUARTER + "&param.bestTeamAward=2000");
    assertThat(outcomes(trial, "R2"))
        .containsExactlyInAnyOrder(
            "S01 R2 CASH_AWARD 666.67", "S02 R2 CASH_AWARD 666.67", "S03 R2 CASH_AWARD 666.66");
  }

  @Test
  void aMemberOfOneMonthIsNeitherCountedNorPaid() {
    TrialRequest request =
        figures(
            "客户满意度",
            TWO_TEAMS,
            months("S01", "2026-07", "95 95 95"),
            months("S02", "2026-07", "95 95 95"),
            months("S03", "2026-07", "- - 95"),
            months("S04", "2026-07", "90 90 90"),
            months("S05", "2026-07", "90 90 90"),
            months("S06", "2026-07", "90 90 90"),
            months("S07", "2026-07", "- - 50"));
    assertThat(outcomes(request.run(QUARTER), "R2"))
        .containsExactlyInAnyOrder(
            "S04 R2 CASH_AWARD 1000.00", "S05 R2 CASH_AWARD 1000.00", "S06 R2 CASH_AWARD 1000.00");
    assertThat(outcomes(request.run(QUARTER + "&param.minimumQuarterMonths=1"), "R2"))
        .hasSize(3)
        .allMatch(line -> line.matches("S0[123].*"));
  }

  @Test
  void theQuartersScoreIsTheMeanOfItsMonthsHistoryFirst() {
    JsonNode trial =
        satisfactions(1, months("S01", "2026-06", "10 90 90 91 10"))
            .history("S01,2026-07,80,")
            .run(QUARTER);
    // (80 + 90 + 91) / 3
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("87.00");
  }

  @ParameterizedTest
  @CsvSource({
    // from January; the winners of 8000
    "90 90 90 90 90 90, 89 89 89 89 89 89, S01",
    "99 99 99 99 99, 85 85 85 85 85 85, S02",
    "99 - 99 - 99 - 99 - 99 - 99, 99 99 99 99 99 98, S01",
    "79 80 81 79 80 81, 79 79 79 79 79 79, S01",
    "79.99 79.99 79.99 79.99 79.99 79.99, 79 79 79 79 79 79, ''",
    "90 90 90 90 90 90, 80 100 80 100 80 100, S01 S02",
    "60 60 60 60 60 60 100 100 100 100 100 100, 80.01 80.01 80.01 80.01 80.01 80.01, S02",
  })
  void theBestOfTheYearNeedsSixMonthsAndThePassingGrade(
      String first, String second, String winners) {
    JsonNode trial =
        satisfactions(2, months("S01", "2026-01", first), months("S02", "2026-01", second))
            .run(YEAR);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            winners.isEmpty()
                ? new String[0]
                : Arrays.stream(winners.split(" "))
                    .map(winner -> winner + " R3 CASH_AWARD 8000.00")
                    .toArray(String[]::new));
  }

  @Test
  void theMonthsOfAYearAreAParameter() {
    JsonNode trial =
        satisfactions(1, months("S01", "2026-01", "90 90"))
            .run(YEAR + "&param.minimumYearMonths=2&param.bestOfYearAward=1.23");
    assertThat(outcomes(trial)).containsExactly("S01 R3 CASH_AWARD 1.23");
  }

  @Test
  void aMonthFiresNoRulesOfQuartersAndYears() {
    assertThat(outcomes(teams("70 70 70", "90 90 90").run("policy=P08&period=2026-09"), "R2", "R3"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-08-31, S02 S03 S04", "2026-09-29, S02 S03 S04", "2026-09-30, S01 S02 S03 S04"})
  void whoeverLeftBeforeTheQuartersEndHasNoShare(String lastDay, String members) {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,2024-01-01,%s,5000,7000".formatted(lastDay),
                "S02,乙,客服部,甲组,2024-01-01,,5000,7000",
                "S03,丙,客服部,甲组,2024-01-01,,5000,7000",
                "S04,丁,客服部,甲组,2024-01-01,,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度",
                all(
                    months("S01", "2026-07", "95 95"),
                    months("S02", "2026-07", "90 90"),
                    months("S03", "2026-07", "90 90"),
                    months("S04", "2026-07", "90 90")))
            .run(QUARTER);
    assertThat(outcomes(trial, "R2"))
        .extracting(line -> line.substring(0, 3))
        .containsExactlyInAnyOrder(members.split(" "));
  }

  @Test
  void anIneligibleMonthIsNoneOfTheQuarters() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "S01,2026-07,90,",
                "S01,2026-08,91,",
                "S01,2026-09,60,9",
                "S02,2026-07,90,",
                "S02,2026-08,60,9")
            .run(QUARTER);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("90.50");
    assertThat(score(trial, "S01").get("eligible").asBoolean()).isTrue();
    assertThat(score(trial, "S02").get("eligible").asBoolean()).isFalse();
    assertThat(text(score(trial, "S02"), "ineligibleReason")).isNotBlank();
  }

  @Test
  void aQuarterOfHistoryAloneIsRanked() {
    JsonNode trial =
        trial()
            .staff(people(3))
            .history(
                "S01,2026-07,90,",
                "S01,2026-08,90,",
                "S02,2026-07,91,",
                "S02,2026-09,89,",
                "S03,2026-08,90,",
                "S03,2026-09,90,")
            .run(QUARTER);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 R2 CASH_AWARD 1000.00", "S02 R2 CASH_AWARD 1000.00", "S03 R2 CASH_AWARD 1000.00");
  }

  @Test
  void recordsFireInTheirMonthAndNotInAQuarterOrYear() {
    TrialRequest request = recorded("C1,S01,2026-09-10,违反规程,重大,已核实,");
    assertThat(outcomes(request.run("policy=P08&period=2026-09"))).hasSize(1);
    assertThat(outcomes(request.run(QUARTER))).isEmpty();
    assertThat(outcomes(request.run(YEAR))).isEmpty();
  }

  @Test
  void theYearsTiesAreTornApartBySatisfaction() {
    // S01: 90; S02: (85 * 40 + 100 * 20) / 60 = 90
    JsonNode trial =
        figures(
                "客户满意度,首次响应秒",
                people(2),
                months("S01", "2026-01", "90, 90, 90, 90, 90, 90,"),
                months("S02", "2026-01", "85,30 85,30 85,30 85,30 85,30 85,30"))
            .run(YEAR);
    assertThat(outcomes(trial)).containsExactly("S01 R3 CASH_AWARD 8000.00");
  }

  @Test
  void everyDepartmentHasItsOwnMean() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资",
                "S01,甲,一部,甲组,2024-01-01,5000,7000",
                "S02,乙,二部,甲组,2024-01-01,5000,7000",
                "S03,丙,二部,甲组,2024-01-01,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度",
                all(
                    months("S01", "2026-08", "70 70 70"),
                    months("S02", "2026-08", "90 90 90"),
                    months("S03", "2026-08", "91 91 91")))
            .run(P08);
    assertThat(outcomes(trial, "N1")).containsExactly("S02 N1 TRAINING");
  }

  @Test
  void targetsAndWeightsAreParameters() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,工作量", "S01,2026-10,90,300")
            .run(
                P08
                    + "&param.workloadTarget=400&param.workloadWeight=60"
                    + "&param.satisfactionWeight=20&param.firstResponseWeight=10"
                    + "&param.resolutionWeight=10");
    // (90 * 20 + 75 * 60) / 80
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("78.75");
  }

  @Test
  void reviewsMakeTheirPartOfTheScore() {
    // metrics 80, manager 90, peers 70 and 80, self 100: 32 + 27 + 15 + 10
    JsonNode trial =
        satisfactions(1, months("S01", "2026-10", "80"))
            .reviews(
                "S01,2026-10,上级,M1,80,90,100,90",
                "S01,2026-10,互评,Q1,70,,,",
                "S01,2026-10,互评,Q2,60,100,,",
                "S01,2026-10,自评,S01,100,100,100,100")
            .run(P08);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("84.00");
  }
}
