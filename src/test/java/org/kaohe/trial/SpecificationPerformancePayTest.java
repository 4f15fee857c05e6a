package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P04: the figures of a shop, and performance pay by composite. */
class SpecificationPerformancePayTest extends SpecificationTest {

  private static final String P04 = "policy=P04&period=2026-10";
  private static final String FIGURES = "工号,期间,销售额,销售目标,询单人数,下单人数,付款人数,付款金额,付款客户数";

  /** Sales of so many out of a hundred, so that the composite is the given figure. */
  private TrialRequest scoring(String composite, String fixed, String gross) {
    return trial()
        .staff("S01,甲组,%s,%s".formatted(fixed, gross))
        .csv("metrics", "工号,期间,销售额,销售目标", "S01,2026-10,%s,100".formatted(composite));
  }

  private static String paid(JsonNode trial) {
    return text(only(trial, "R1", "PERFORMANCE_PAY"), "executedAmount");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 1000.00",
    "90, 1000.00",
    "89.99, 900.00",
    "80, 900.00",
    "79.99, 800.00",
    "70, 800.00",
    "69.99, 600.00",
    "60, 600.00",
    "59.99, 0.00",
    "0, 0.00",
    "150, 1000.00", // over 100% of the target scores 100
  })
  void performancePayGoesByTheComposite(String composite, String paid) {
    JsonNode trial = scoring(composite, "5000", "7000").run(P04);
    JsonNode line = only(trial, "R1", "PERFORMANCE_PAY");
    assertThat(text(line, "executedAmount")).isEqualTo(paid);
    assertThat(text(line, "policyAmount")).isEqualTo(paid);
    assertThat(outcomes(trial)).hasSize(1);
    assertThat(trial.at("/totals/awards").decimalValue()).isEqualByComparingTo("0");
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "95, &param.performanceFactor=110, 1100.00",
    "85, &param.performanceFactor=110, 990.00",
    "85, &param.performanceFactor=50, 450.00",
    "95, &param.performancePayShare=30, 1500.00",
    "91, &param.payFrom1=92, 900.00",
    "92, &param.payFrom1=92, 1000.00",
    "92, &param.payRate1=95, 950.00",
    "85, &param.payRate2=95, 950.00",
    "74.99, &param.payFrom3=75, 600.00",
    "59.99, &param.payRate5=50, 500.00",
    "59.99, &param.payFrom4=55, 600.00",
  })
  void otherFiguresCanBeTried(String composite, String query, String paid) {
    assertThat(paid(scoring(composite, "5000", "7000").run(P04 + query))).isEqualTo(paid);
  }

  @ParameterizedTest
  @CsvSource({
    // what is not earned may leave 2000 of the gross pay at least
    "5000, 7000, 50, 0.00, 0.00",
    "2300, 2300, 50, 0.00, 160.00", // of 460 no more than 300 may be lost
    "2300, 2300, 65, 276.00, 276.00", // 184 are lost
    "2300, 2300, 85, 414.00, 414.00",
    "2400, 2480, 50, 0.00, 0.00", // 480 of 480
    "2400, 2479.99, 50, 0.00, 0.01",
    "2000, 2000, 50, 0.00, 400.00",
    "2000, 2000, 85, 360.00, 400.00",
    "1800, 1800, 50, 0.00, 360.00",
    "2000, 2000, 95, 400.00, 400.00",
    // beyond the 20% that limit other deductions
    "20000, 10000, 50, 0.00, 0.00",
  })
  void theMinimumWageIsKeptButNotTheTwentyPercent(
      String fixed, String gross, String composite, String policy, String paid) {
    JsonNode line = only(scoring(composite, fixed, gross).run(P04), "R1", "PERFORMANCE_PAY");
    assertThat(text(line, "policyAmount")).isEqualTo(policy);
    assertThat(text(line, "executedAmount")).isEqualTo(paid);
    assertThat(text(line, "reason")).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "3333.33, 95, 666.67", // 666.666
    "3333.33, 85, 600.00", // 599.9994
    "3333.33, 65, 400.00", // 399.9996
    "3333.32, 95, 666.66", // 666.664
    "4000.05, 85, 720.01", // 720.009
  })
  void performancePayIsAFifthOfTheMonthsFixedPayToTheCent(
      String fixed, String composite, String paid) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,9000,9000")
            .csv(
                "metrics",
                "工号,期间,销售额,销售目标,当月固定工资",
                "S01,2026-10,%s,100,%s".formatted(composite, fixed))
            .run(P04);
    assertThat(paid(trial)).isEqualTo(paid);
  }

  @ParameterizedTest
  @CsvSource({
    "员工, 2024-01-01, '', 9, 1000.00",
    "员工, 2024-01-01, '', 10, 0.00",
    "员工, 2026-10-26, '', '', 1000.00",
    "员工, 2024-01-01, 2026-10-30, '', 1000.00",
  })
  void ineligiblePeopleGetAllOfIt(
      String role, String joined, String left, String present, String paid) {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,角色,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,%s,%s,%s,5000,7000".formatted(role, joined, left))
            .csv("metrics", "工号,期间,销售额,销售目标,出勤工作日", "S01,2026-10,50,100," + present)
            .run(P04);
    assertThat(paid(trial)).isEqualTo(paid);
  }

  @Test
  void theShareOfIneligiblePeopleCanBeTriedAndFormerStaffGetNone() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,2024-01-01,2026-10-15,5000,7000",
                "S02,乙,客服部,甲组,2024-01-01,2026-09-30,5000,7000",
                "S03,丙,客服部,甲组,2026-11-01,,5000,7000")
            .run(P04 + "&param.ineligibleRate=80");
    assertThat(outcomes(trial)).containsExactly("S01 R1 PERFORMANCE_PAY");
    assertThat(paid(trial)).isEqualTo("800.00");
  }

  @ParameterizedTest
  @CsvSource({
    // 40 * 80 + 25 * 75 (45% of 60%) + 20 * 88.888 (80% of 90%) + 15 * 75 (150 of 200)
    "'80000,100000,100,45,36,15000,100', 79.78", // 79.7777
    "'80000,100000,,,,,', 80.00",
    "',,100,30,,,', 50.00",
    "',,100,60,,,', 100.00",
    "',,100,61,,,', 100.00",
    "',,100,0,,,', 0.00",
    "',,,100,45,,', 50.00",
    "',,,100,90,,', 100.00",
    "',,,100,100,,', 100.00",
    "',,,,,15000,100', 75.00",
    "',,,,,19998,100', 99.99",
    "',,,,,25000,100', 100.00",
    "'0,100,,,,,', 0.00",
    "'150,100,,,,,', 100.00",
    // no data where nothing can be divided by
    "'80,100,0,0,0,0,0', 80.00",
    "'80,0,100,30,,,', 50.00",
    "'80,,100,30,,,', 50.00",
    "',100,100,30,,,', 50.00",
    "'90,100,100,0,0,,', 55.38", // orders 0 are a conversion of 0: 3600 / 65 = 55.3846
  })
  void theMetricsScoreWeighsFourRatios(String figures, String score) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", FIGURES, "S01,2026-10," + figures)
            .run(P04);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '80,0,0,0,0,0,0'",
    "'', ',,,,,,'",
  })
  void nothingToDivideByIsNoDataAndNoFault(String query, String figures) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", FIGURES, "S01,2026-10," + figures)
            .run(P04 + query);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    "',,100,101,,,', 400",
    "',,100,100,,,', 200",
    "',,,100,101,,', 400",
    "',,,100,100,,', 200",
    "'1000,100,,,,,', 200",
  })
  void moreOrdersThanEnquiriesOrPaymentsThanOrdersAreBadInput(String figures, int status) {
    assertThat(
            trial()
                .staff("S01,甲组,5000,7000")
                .csv("metrics", FIGURES, "S01,2026-10," + figures)
                .post(P04)
                .getStatusCode()
                .value())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "',,100,30,,,', &param.conversionTarget=50, 60.00",
    "',,,100,45,,', &param.orderTarget=50, 90.00",
    "',,,,,15000,100', &param.orderValueTarget=160, 93.75",
    "'60,100,,,,,', &param.completionTarget=80, 75.00",
    // weights 10 and 30: (10 * 80 + 30 * 50) / 40
    "'80,100,100,30,,,', "
        + "&param.completionWeight=10&param.conversionWeight=30&param.orderWeight=30&param.orderValueWeight=30,"
        + " 57.50",
  })
  void targetsAndWeightsCanBeTried(String figures, String query, String score) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", FIGURES, "S01,2026-10," + figures)
            .run(P04 + query);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    // metrics 80 at 70%, manager 90 at 20%, peers 100 at 5%, self 60 at 5%
    "APS, 82.00", // 56 + 18 + 5 + 3
    "A, 82.22", // 74 / 0.9
    "P, 81.33", // 61 / 0.75
    "S, 78.67", // 59 / 0.75
    "AP, 83.16", // 79 / 0.95
    "-, 80.00",
  })
  void theMetricsAreSeventyPercentOfTheComposite(String sources, String composite) {
    JsonNode trial =
        scoring("80", "5000", "7000")
            .reviews(
                sources.contains("A") ? "S01,2026-10,上级,M1,90,90,90,90" : "",
                sources.contains("P") ? "S01,2026-10,互评,P1,100,100,100,100" : "",
                sources.contains("P") ? "S01,2026-10,互评,P2,100,100,100,100" : "",
                sources.contains("S") ? "S01,2026-10,自评,S01,60,60,60,60" : "")
            .run(P04);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(composite);
  }

  @ParameterizedTest
  @CsvSource({"2026-W43", "2026-Q4", "2026"})
  void performancePayIsTheMonthsAlone(String period) {
    assertThat(outcomes(scoring("95", "5000", "7000").run("policy=P04&period=" + period)))
        .isEmpty();
  }

  @Test
  void aManagersReviewAloneIsACompositeAndPeersAloneAreNone() {
    JsonNode trial =
        trial().staff("S01,甲组,5000,7000").reviews("S01,2026-10,上级,M1,85,85,85,85").run(P04);
    assertThat(paid(trial)).isEqualTo("900.00");
    trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .reviews("S01,2026-10,互评,P1,85,85,85,85", "S01,2026-10,互评,P2,85,85,85,85")
            .run(P04);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
  }
}
