package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P09: the five best, performance pay withheld, low satisfaction followed up, losses paid back. */
class SpecificationP09Test extends SpecificationCatalogueTest {

  private static final String P09 = "policy=P09&period=2026-10";
  private static final String ATTENDANCE = "工号,期间,迟到次数,早退次数,擅离岗位次数,旷工天数";
  private static final String PLAN = "IMPROVEMENT_PLAN; WARNING";
  private static final String MOVE = "ESCALATION TRANSFER-DISMISSAL";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // satisfaction 40, first contact 30, first response 20 (30), average 10 (60)
        "90,80,60,120 | 75.00", // 36 + 24 + 10 + 5
        "90,80,15,60 | 90.00",
        "90,,,90 | 85.33", // (36 + 6.6667) of 50
        ",90,45, | 80.67", // (27 + 13.3333) of 50
      })
  void theScoreIsOfRatesAndTimes(String figures, String composite) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,一次解决率,首次响应秒,平均响应秒", "S01,2026-10," + figures)
            .run(P09);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(composite);
  }

  @ParameterizedTest
  @CsvSource({
    // satisfaction/first contact of S01 and on
    "99/90 98/90 97/90 96/90 95/90 94/90, 12345",
    "94/90 95/90 96/90 97/90 98/90 99/90, 23456",
    "99/90 98/90 97/90 96/90 95/90 95/90, 123456", // ranks 5 and 5
    "99/90 98/90 97/90 96/90 95/89.99 95/90, 12346",
    "99/90 98/90 97/90 96/90 95/ 95/81, 12346", // a missing tie-breaker sorts last
    "99/90 98/90 97/90 96/90 96/90 96/90, 123456", // ranks 4, 4, 4
    "99/90 99/90 99/90 99/90 99/90 99/90 98/99, 123456",
    "99/90 98/90, 12",
    "99/90 80/80 79/80.99 70/70, 12", // 79.85 is below the passing grade
    "99/90 /99 98/90, 13",
  })
  void theFiveBestGoBySatisfactionThenFirstContact(String figures, String winners) {
    String[] given = figures.split(" ");
    String[] rows = new String[given.length];
    for (int i = 0; i < given.length; i++) {
      rows[i] = "S%02d,2026-10,%s".formatted(i + 1, given[i].replace('/', ','));
    }
    JsonNode trial =
        trial().staff(people(given.length)).csv("metrics", "工号,期间,客户满意度,一次解决率", rows).run(P09);
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder(
            winners
                .chars()
                .mapToObj(n -> "S0%c R1 CASH_AWARD 500.00".formatted(n))
                .toArray(String[]::new));
  }

  @Test
  void withoutSatisfactionTheFiveBestAndTheLowRuleAreNotEvaluated() {
    JsonNode trial = figures("一次解决率", people(1), months("S01", "2026-10", "95")).run(P09);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
    assertThat(notEvaluated(trial, "N3")).containsExactly("S01");
  }

  @Test
  void theNumberOfTheBestIsAParameter() {
    JsonNode trial =
        satisfactions(
                3,
                months("S01", "2026-10", "99"),
                months("S02", "2026-10", "98"),
                months("S03", "2026-10", "97"))
            .run(P09 + "&param.bestPlaces=2&param.bestOfMonthAward=10");
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder("S01 R1 CASH_AWARD 10.00", "S02 R1 CASH_AWARD 10.00");
  }

  @ParameterizedTest
  @CsvSource({"95, 优秀", "94.99, 良好", "94.5, 良好", "90, 良好", "89.99, 合格", "80, 合格"})
  void theBandOfTheSatisfactionIsShown(String satisfaction, String band) {
    JsonNode trial = satisfactions(1, months("S01", "2026-10", satisfaction)).run(P09);
    assertThat(only(trial, "R1", "CASH_AWARD").get("facts").toString()).contains(band);
  }

  @Test
  void theBestTeamOfTheQuarterSharesItsCents() {
    JsonNode trial =
        figures(
                "客户满意度",
                people(7),
                months("S01", "2026-07", "90 90 90"),
                months("S02", "2026-07", "90 90 90"),
                months("S03", "2026-07", "90 90 90"),
                months("S04", "2026-07", "90 90 90"),
                months("S05", "2026-07", "90 90 90"),
                months("S06", "2026-07", "90 - 90"),
                months("S07", "2026-07", "90 90"))
            .run("policy=P09&period=2026-Q3");
    // 3000 / 7 = 428.57, one cent left
    assertThat(outcomes(trial)).hasSize(7).contains("S01 R2 CASH_AWARD 428.58");
    assertThat(outcomes(trial).subList(1, 7)).allMatch(line -> line.endsWith(" 428.57"));
    assertThat(trial.at("/totals/awards").decimalValue()).isEqualByComparingTo("3000");
  }

  @ParameterizedTest
  @CsvSource({"80 80, 3", "79.98 80, 0", "80 -, 0", "- 80 80, 3"})
  void theBestTeamNeedsTwoMonthsAndThePassingScore(String months, int lines) {
    JsonNode trial =
        satisfactions(
                3,
                months("S01", "2026-07", months),
                months("S02", "2026-07", months),
                months("S03", "2026-07", months))
            .run("policy=P09&period=2026-Q3");
    assertThat(outcomes(trial, "R2")).hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "90 90 90 90 90 90, 91 91 91 91 91, S01",
    "80 80 80 80 80 80, 70 70 70 70 70 70, S01",
    "79.99 80 80 80 80 79, 70 70 70 70 70 70, ''",
    "90 90 90 90 90 90, 91 89 91 89 91 89, S01 S02",
  })
  void theBestOfTheYearGetsCashAndACertificate(String first, String second, String winners) {
    JsonNode trial =
        satisfactions(2, months("S01", "2026-01", first), months("S02", "2026-01", second))
            .run("policy=P09&period=2026");
    for (String person : new String[] {"S01", "S02"}) {
      assertThat(results(trial, person, "R3"))
          .isEqualTo(
              winners.contains(person) ? sorted("CASH_AWARD 8000.00; CERTIFICATE") : List.of());
    }
  }

  @ParameterizedTest
  @CsvSource({"特殊贡献, R4, 500.00", "创新提案, R5, 200.00"})
  void contributionsAndSuggestionsPayEachTime(String category, String rule, String amount) {
    JsonNode trial =
        recorded(
                "A1,S01,2026-10-10,%s,,已核实,".formatted(category),
                "A2,S01,2026-10-10,%s,重大,已核实,".formatted(category),
                "A3,S01,2026-10-10,%s,,待核实,".formatted(category))
            .run(P09);
    assertThat(outcomes(trial))
        .containsExactly(
            "S01 %s CASH_AWARD %s".formatted(rule, amount),
            "S01 %s CASH_AWARD %s".formatted(rule, amount));
  }

  @ParameterizedTest
  @CsvSource({
    "'', WARNING",
    "轻微, WARNING",
    "严重, PERFORMANCE_PAY_WITHHELD 200.00",
    "重大, PERFORMANCE_PAY_WITHHELD 200.00",
  })
  void badAttitudeWithholdsAFifthOfThePerformancePay(String severity, String expected) {
    // performance pay is 20% of 5000
    JsonNode trial = recorded("C1,S01,2026-10-10,服务态度,%s,已核实,".formatted(severity)).run(P09);
    assertThat(results(trial, "N1")).containsExactly(expected);
    assertThat(outcomes(trial)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,0,0 | ",
        "1,,,0 | WARNING",
        "1,1,0,0 | WARNING",
        "1,1,1,0 | PERFORMANCE_PAY_WITHHELD 100.00",
        ",5,, | PERFORMANCE_PAY_WITHHELD 100.00",
        "1,5,,0 | PERFORMANCE_PAY_WITHHELD 200.00",
        "0,0,0,1 | PERFORMANCE_PAY_WITHHELD 200.00",
      })
  void attendanceWithholdsPerformancePayInSteps(String counts, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", ATTENDANCE, "S01,2026-10," + counts)
            .run(P09);
    assertThat(results(trial, "N2")).isEqualTo(sorted(expected));
    assertThat(notEvaluated(trial, "N2")).isEmpty();
  }

  @Test
  void whatIsWithheldIsRoundedHalfUpOfTheMonthsOwnPay() {
    // performance pay 666.666, a fifth of it 133.3332; a share of 30%: 199.9998
    TrialRequest request =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,当月固定工资,当月总工资", "S01,2026-10,3333.33,7000")
            .records("C1,S01,2026-10-10,服务态度,严重,已核实,");
    assertThat(results(request.run(P09), "N1")).containsExactly("PERFORMANCE_PAY_WITHHELD 133.33");
    assertThat(results(request.run(P09 + "&param.performancePayShare=30"), "N1"))
        .containsExactly("PERFORMANCE_PAY_WITHHELD 200.00");
    assertThat(results(request.run(P09 + "&param.attitudeWithheld=50"), "N1"))
        .containsExactly("PERFORMANCE_PAY_WITHHELD 333.33");
  }

  @ParameterizedTest
  @CsvSource({
    // up to October; three low months warn
    "79.99 79.99 79.99, IMPROVEMENT_PLAN; WARNING",
    "79 79 80, ''",
    "79 80 79, ''",
    "80 79 79, ''",
    "79 79, ''",
    "79 79 - 79, ''",
    "79 79 ? 79, ''",
    // still low in the month after: less than five points above the mean
    "70 70 70 70, ESCALATION TRANSFER-DISMISSAL",
    "70 70 70 60, ESCALATION TRANSFER-DISMISSAL",
    "70 70 70 74.99, ESCALATION TRANSFER-DISMISSAL",
    "76 76 76 79.99, ESCALATION TRANSFER-DISMISSAL",
    "60 66 72 70.99, ESCALATION TRANSFER-DISMISSAL", // mean 66, bound 71
    "70 70 70 80, ''",
    "76 76 76 80, ''",
    // a month without data is waited over
    "70 70 70 - 74.99, ESCALATION TRANSFER-DISMISSAL",
    "70 70 70 ? 74.99, ESCALATION TRANSFER-DISMISSAL",
    "70 70 70 - - 74.99, ESCALATION TRANSFER-DISMISSAL",
    "70 70 70 - 75, ''",
    "70 70 70 - 80, ''",
    "70 70 70 ?, ''",
    // and once followed up well it begins anew
    "70 70 70 85 70, ''",
    "70 70 70 - 85 70, ''",
    "70 70 70 85 70 70 70, IMPROVEMENT_PLAN; WARNING",
  })
  void lowSatisfactionIsWarnedOfAndFollowedUp(String months, String expected) {
    String first = "2026-%02d".formatted(11 - months.split(" ").length);
    JsonNode trial = satisfactions(1, months("S01", first, months)).run(P09);
    assertThat(results(trial, "N3")).isEqualTo(sorted(expected));
  }

  @Test
  void theRecoveryIsAParameter() {
    TrialRequest request = satisfactions(1, months("S01", "2026-07", "70 70 70 72"));
    assertThat(results(request.run(P09 + "&param.recoveryFrom=2.01"), "N3"))
        .isEqualTo(sorted(MOVE));
    assertThat(results(request.run(P09 + "&param.recoveryFrom=2"), "N3")).doesNotContain(MOVE);
  }

  @Test
  void anIneligibleMonthBreaksTheLowMonths() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "S01,2026-08,70,",
                "S01,2026-09,70,9",
                "S01,2026-10,70,")
            .run(P09);
    assertThat(results(trial, "N3")).isEmpty();
    assertThat(results(satisfactions(1, months("S01", "2026-08", "70 70 70")).run(P09), "N3"))
        .isEqualTo(sorted(PLAN));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0.01, WARNING",
    "轻微, 499.99, WARNING",
    "严重, 499.99, WARNING",
    "轻微, 500, LOSS_COMPENSATION 50.00",
    "严重, 4999.99, LOSS_COMPENSATION 500.00", // 499.999
    "轻微, 5000, LOSS_COMPENSATION 1000.00",
    "严重, 12345.67, LOSS_COMPENSATION 2469.13", // 2469.134
  })
  void lossesArePaidBackInSteps(String severity, String loss, String expected) {
    JsonNode trial =
        recorded("C1,S01,2026-10-10,工作失误,%s,已核实,%s".formatted(severity, loss)).run(P09);
    assertThat(results(trial, "N4")).containsExactly(expected);
    assertThat(outcomes(trial)).hasSize(1);
  }

  @Test
  void aGrossErrorAsksForATransferToo() {
    JsonNode trial = recorded("C1,S01,2026-10-10,工作失误,重大,已核实,6000").run(P09);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 N4 LOSS_COMPENSATION 1200.00", "S01 N4 ESCALATION");
    assertThat(text(only(trial, "N4", "ESCALATION").get("facts"), "proposal"))
        .isEqualTo("TRANSFER");
  }

  @Test
  void theLossStepsAreParameters() {
    JsonNode trial =
        recorded("C1,S01,2026-10-10,工作失误,,已核实,1000")
            .run(P09 + "&param.largeLossFrom=1000&param.largeLossRate=33.3");
    assertThat(results(trial, "N4")).containsExactly("LOSS_COMPENSATION 333.00");
  }

  @Test
  void performancePayIsWithheldBesideTheLimitOfDeductions() {
    // limit min(1400, 5000); 20% of a loss of 10,000; 20% of the performance pay of 1000
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records("C1,S01,2026-10-10,服务态度,严重,已核实,", "C2,S01,2026-10-10,工作失误,严重,已核实,10000")
            .run(P09);
    assertThat(results(trial, "N1")).containsExactly("PERFORMANCE_PAY_WITHHELD 200.00");
    JsonNode loss = only(trial, "N4", "LOSS_COMPENSATION");
    assertThat(text(loss, "policyAmount")).isEqualTo("2000.00");
    assertThat(text(loss, "statutoryLimit")).isEqualTo("1400.00");
    assertThat(text(loss, "executedAmount")).isEqualTo("1400.00");
    // the rest of a proven loss is carried to later months, not waived
    assertThat(text(loss, "waivedAmount")).isEqualTo("0.00");
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("1600");
  }

  @ParameterizedTest
  @CsvSource({
    // performance pay 20% of the pay, a fifth of it withheld, but not below 2000
    "2100, PERFORMANCE_PAY_WITHHELD 84.00",
    "2084, PERFORMANCE_PAY_WITHHELD 83.36",
    "2050, PERFORMANCE_PAY_WITHHELD 82.00 -> 50.00",
    "2000, PERFORMANCE_PAY_WITHHELD 80.00 -> 0.00",
    "1900, PERFORMANCE_PAY_WITHHELD 76.00 -> 0.00",
  })
  void theMinimumWageStandsAgainstWithholding(String pay, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,%1$s,%1$s".formatted(pay))
            .records("C1,S01,2026-10-10,服务态度,严重,已核实,")
            .run(P09);
    assertThat(results(trial, "N1")).containsExactly(expected);
  }

  @Test
  void withholdingAndDeductingTogetherLeaveTheMinimumWage() {
    // withheld 400 of a performance pay of 2000; limit min(560, 800) for 20% of 5000
    JsonNode trial =
        trial()
            .staff("S01,甲组,10000,2800")
            .records("C1,S01,2026-10-10,服务态度,严重,已核实,", "C2,S01,2026-10-10,工作失误,严重,已核实,5000")
            .run(P09);
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("800");
  }

  @Test
  void guangdongForbidsFinesFromFixedPayNotWithholding() {
    JsonNode trial = recorded("C1,S01,2026-10-10,服务态度,严重,已核实,").run(P09 + "&place=guangdong");
    assertThat(results(trial, "N1")).containsExactly("PERFORMANCE_PAY_WITHHELD 200.00");
    assertThat(trial.at("/totals/deductions").decimalValue())
        .isEqualByComparingTo(BigDecimal.valueOf(200));
  }

  @Test
  void lowMonthsAndTheirFollowUpCrossTheYear() {
    JsonNode trial =
        satisfactions(1, months("S01", "2025-10", "70 70 70 - 74.99"))
            .run("policy=P09&period=2026-02");
    assertThat(results(trial, "N3")).isEqualTo(sorted(MOVE));
  }

  @Test
  void aMonthOfTooFewRatingsIsWaitedOver() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度,评价数",
                "S01,2026-06,70,20",
                "S01,2026-07,70,20",
                "S01,2026-08,70,20",
                "S01,2026-09,90,19",
                "S01,2026-10,74,20")
            .run(P09 + "&param.minimumRatings=20");
    assertThat(results(trial, "N3")).isEqualTo(sorted(MOVE));
  }

  @Test
  void theLowMonthsAreAParameter() {
    TrialRequest request = satisfactions(1, months("S01", "2026-09", "70 70"));
    assertThat(results(request.run(P09 + "&param.lowMonths=2"), "N3")).isEqualTo(sorted(PLAN));
  }

  @Test
  void recordsOfOneMonthEachWithholdOnTheirOwn() {
    JsonNode trial =
        recorded(
                "C1,S01,2026-10-10,服务态度,严重,已核实,",
                "C2,S01,2026-10-10,服务态度,重大,已核实,",
                "C3,S01,2026-10-10,服务态度,,已核实,")
            .run(P09);
    assertThat(results(trial, "N1"))
        .containsExactly(
            "PERFORMANCE_PAY_WITHHELD 200.00", "PERFORMANCE_PAY_WITHHELD 200.00", "WARNING");
  }
}
