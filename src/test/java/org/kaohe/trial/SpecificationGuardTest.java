package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law's guard over deductions: one limit a month, its order, its places. */
class SpecificationGuardTest extends SpecificationTest {

  @ParameterizedTest
  @CsvSource({
    // half of the fixed pay, limit = max(0, min(20% of gross, gross - 2000)), executed
    "5000, 7000, 2500.00, 1400.00, 1400.00",
    "5000, 20000, 2500.00, 4000.00, 2500.00",
    "2000, 2500, 1000.00, 500.00, 500.00", // 500 and 500
    "2000, 2300, 1000.00, 300.00, 300.00", // 460 or 300
    "2000, 2000, 1000.00, 0.00, 0.00",
    "1800, 1800, 900.00, 0.00, 0.00",
    "3333.33, 3333.33, 1666.67, 666.66, 666.66", // half up; 666.666 down
    "3333.31, 3333.37, 1666.66, 666.67, 666.67", // 1666.655 up; 666.674 down
  })
  void leakingIsDeductedUpToTheLimitOnly(
      String fixed, String gross, String amount, String limit, String executed) {
    JsonNode line =
        only(
            trial()
                .staff("S01,甲组,%s,%s".formatted(fixed, gross))
                .records("C1,S01,2026-10-09,泄露机密,,已核实,")
                .run(P05),
            "N3",
            "DEDUCTION");
    assertThat(List.of(text(line, "policyAmount"), text(line, "statutoryLimit")))
        .containsExactly(amount, limit);
    assertThat(text(line, "executedAmount")).isEqualTo(executed);
    assertThat(line.get("waivedAmount").decimalValue())
        .isEqualByComparingTo(
            line.get("policyAmount")
                .decimalValue()
                .subtract(line.get("executedAmount").decimalValue()));
    assertThat(text(line, "reason")).isNotBlank();
  }

  @Test
  void allDeductionsOfAPersonShareTheLimitInTheOrderOfTheRules() {
    // limit 1400; N1 500 whole, N2 1000 cut to 900, N4 250 waived
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000", "S02,甲组,5000,7000")
            .metrics("S01,2026-10,70,90")
            .records(
                "C1,S01,2026-09-09,推销无关产品,,已核实,",
                "C2,S01,2026-10-09,推销无关产品,,已核实,",
                "C3,S01,2026-09-09,不文明用语,,已核实,",
                "C4,S01,2026-10-30,不文明用语,,已核实,",
                "C5,S02,2026-09-09,不文明用语,,已核实,",
                "C6,S02,2026-10-30,不文明用语,,已核实,")
            .run(P05);
    assertThat(outcomes(trial, "N1", "N2", "N4"))
        .containsExactlyInAnyOrder(
            "S01 N1 DEDUCTION 500.00",
            "S01 N2 DEDUCTION 1000.00 -> 900.00",
            "S01 N4 DEDUCTION 250.00 -> 0.00",
            "S01 N4 WARNING",
            "S02 N1 DEDUCTION 500.00");
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .filteredOn(line -> text(line, "kind").equals("DEDUCTION"))
        .extracting(line -> text(line, "statutoryLimit"))
        .containsOnly("1400.00");
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("1900");
    assertThat(trial.at("/totals/waived").decimalValue()).isEqualByComparingTo("350");
  }

  @Test
  void withinARuleTheRecordNumberDecidesNotTheDate() {
    // 20% of 5000 each, limit 1400: C2 first although C9 happened before
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records(
                "C1,S01,2026-09-09,推销无关产品,,已核实,",
                "C9,S01,2026-10-09,推销无关产品,,已核实,",
                "C2,S01,2026-10-20,推销无关产品,,已核实,")
            .run(P05);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N2 DEDUCTION 1000.00", "S01 N2 DEDUCTION 1000.00 -> 400.00");
    JsonNode whole =
        TrialRequest.stream(trial.get("outcomes"))
            .filter(line -> line.get("waivedAmount").decimalValue().signum() == 0)
            .findFirst()
            .orElseThrow();
    assertThat(whole.at("/facts/记录编号").asText()).isEqualTo("C2");
  }

  @Test
  void awardsNeitherWidenTheLimitNorAreCut() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2026-10,99,99")
            .records("C1,S01,2026-10-09,泄露机密,,已核实,")
            .run(P05);
    // R1 1000 + R3 300 + R5 300 + R6 1000
    assertThat(trial.at("/totals/awards").decimalValue()).isEqualByComparingTo("2600");
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("1400");
    assertThat(trial.at("/totals/waived").decimalValue()).isEqualByComparingTo("1100");
  }

  @Test
  void everyFineSaysThatItsLegalBasisIsToBeConfirmed() {
    JsonNode trial =
        trial().staff("S01,甲组,5000,7000").records("C1,S01,2026-10-09,工作失误,严重,已核实,").run(P02);
    assertThat(only(trial, "N2", "DEDUCTION").toString()).contains("法律依据");
  }

  @Test
  void guangdongForbidsFinesFromPayAndWarnsInstead() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records("C1,S01,2026-10-09,工作失误,严重,已核实,6000")
            .run(P02 + "&place=guangdong");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 N2 DEDUCTION 500.00 -> 0.00", "S01 N2 WARNING");
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("0");
    assertThat(trial.at("/totals/waived").decimalValue()).isEqualByComparingTo("500");
    assertThat(text(only(trial, "N2", "DEDUCTION"), "reason")).contains("依据");
  }

  @Test
  void nationalIsThePlaceUnlessSaidOtherwise() {
    TrialRequest request =
        trial().staff("S01,甲组,5000,7000").records("C1,S01,2026-10-09,泄露机密,,已核实,");
    assertThat(outcomes(request.run(P05 + "&place=national")))
        .isEqualTo(outcomes(request.run(P05)));
  }

  @ParameterizedTest
  @CsvSource({"national, guangdong, 1400.00", "guangdong, 上海, 0.00", "guangdong, '', 0.00"})
  void thePlaceThatIsAskedForStandsForEverybodys(String place, String workplace, String executed) {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资,工作地",
                "S01,甲,客服部,甲组,2024-01-01,5000,7000," + workplace)
            .records("C1,S01,2026-10-09,泄露机密,,已核实,")
            .run(P05 + "&place=" + place);
    assertThat(text(only(trial, "N3", "DEDUCTION"), "executedAmount")).isEqualTo(executed);
  }

  @Test
  void peopleWithoutPayHaveNothingToDeduct() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,0,0")
            .metrics("S01,2026-10,70,90")
            .records("C1,S01,2026-10-09,泄露机密,,已核实,")
            .run(P05);
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("0");
    assertThat(trial.at("/totals/waived").decimalValue()).isEqualByComparingTo("0");
  }

  @Test
  void finesOfManyRecordsShareTheLimitInTheOrderOfTheRecordNumbers() {
    // limit max(0, min(600, 1000)) = 600: C1 500, C2 100 of 200, C3 nothing
    JsonNode trial =
        trial()
            .staff("S01,甲组,2500,3000")
            .records(
                "C3,S01,2026-10-08,工作失误,严重,已核实,",
                "C2,S01,2026-10-09,工作失误,严重,已核实,100",
                "C1,S01,2026-10-10,工作失误,严重,已核实,6000")
            .run(P02);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N2 DEDUCTION 500.00",
            "S01 N2 DEDUCTION 200.00 -> 100.00",
            "S01 N2 DEDUCTION 100.00 -> 0.00");
  }
}
