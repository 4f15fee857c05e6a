package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P05-N1 to N3 and P02-N1, N2 and N4: what records do. */
class SpecificationRecordsTest extends SpecificationTest {

  private JsonNode trial(String query, String... records) {
    return trial().staff("S01,甲组,5000,100000").records(records).run(query);
  }

  @ParameterizedTest
  @CsvSource({
    "不文明用语, N1, 500.00",
    "推销无关产品, N2, 1000.00",
  })
  void theFirstTimeWarnsAndEveryLaterOneDeducts(String category, String rule, String amount) {
    JsonNode trial =
        trial(
            P05,
            "C1,S01,2026-10-09,%s,,已核实,".formatted(category),
            "C2,S01,2026-10-10,%s,,已核实,".formatted(category),
            "C3,S01,2026-10-31,%s,,已核实,".formatted(category));
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 %s WARNING".formatted(rule),
            "S01 %s DEDUCTION %s".formatted(rule, amount),
            "S01 %s DEDUCTION %s".formatted(rule, amount));
  }

  @Test
  void leakingDeductsHalfEachTimeAndAsksForDismissalOnce() {
    JsonNode trial = trial(P05, "C1,S01,2026-10-09,泄露机密,轻微,已核实,", "C2,S01,2026-10-10,泄露机密,,已核实,");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N3 DEDUCTION 2500.00",
            "S01 N3 DEDUCTION 2500.00",
            // while the first record's is open, no second one is opened
            "S01 N3 ESCALATION");
    JsonNode facts = only(trial, "N3", "ESCALATION").get("facts");
    assertThat(text(facts, "proposal")).isEqualTo("DISMISSAL");
    assertThat(text(facts, "furthest")).isEqualTo("DISMISSAL");
  }

  @ParameterizedTest
  @CsvSource({
    // event of 2026-10-15: later than 2025-10-15 counts
    "2025-10-15, 2026-10-15, WARNING",
    "2025-10-16, 2026-10-15, DEDUCTION",
    "2025-10-14, 2026-10-15, WARNING",
    "2025-10-31, 2026-10-31, WARNING",
    "2025-11-01, 2026-10-31, DEDUCTION",
    "2026-09-30, 2026-10-01, DEDUCTION",
    // what comes after, in or after the month, is not an occurrence before
    "2026-11-01, 2026-10-31, WARNING",
  })
  void occurrencesAreCountedOverTwelveMonths(String earlier, String date, String kind) {
    JsonNode trial =
        trial(
            P05,
            "C2,S01,%s,不文明用语,,已核实,".formatted(earlier),
            "C1,S01,%s,不文明用语,,已核实,".formatted(date));
    assertThat(outcomes(trial))
        .containsExactly(kind.equals("WARNING") ? "S01 N1 WARNING" : "S01 N1 DEDUCTION 500.00");
  }

  @Test
  void eachEventLooksBackFromItsOwnDate() {
    // on the 9th the old one (2025-10-10) still counts, on the 10th it does not, but the 9th does
    JsonNode trial =
        trial(
            P05,
            "C1,S01,2025-10-10,不文明用语,,已核实,",
            "C2,S01,2026-10-09,不文明用语,,已核实,",
            "C3,S01,2026-10-10,不文明用语,,已核实,");
    assertThat(outcomes(trial))
        .containsExactly("S01 N1 DEDUCTION 500.00", "S01 N1 DEDUCTION 500.00");
  }

  @Test
  void theLookBackIsAParameter() {
    TrialRequest request =
        trial()
            .staff("S01,甲组,5000,7000")
            .records("C1,S01,2026-06-30,不文明用语,,已核实,", "C2,S01,2026-10-09,不文明用语,,已核实,");
    assertThat(outcomes(request.run(P05 + "&param.lookBackMonths=3")))
        .containsExactly("S01 N1 WARNING");
  }

  @Test
  void onlyVerifiedRecordsOfThatCategoryAndPersonCount() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .records(
                "C1,S01,2026-10-08,不文明用语,,待核实,",
                "C2,S01,2026-10-08,不文明用语,,不成立,",
                "C3,S01,2026-10-08,推销无关产品,,已核实,",
                "C4,S02,2026-10-08,不文明用语,,已核实,",
                "C5,S01,2026-10-09,不文明用语,重大,已核实,")
            .run(P05);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 N1 WARNING", "S01 N2 WARNING", "S02 N1 WARNING");
  }

  @Test
  void onTheSameDayTheRecordNumberDecidesWhicheverComesFirstInTheFile() {
    JsonNode trial = trial(P05, "C2,S01,2026-10-09,不文明用语,,已核实,", "C1,S01,2026-10-09,不文明用语,,已核实,");
    assertThat(only(trial, "N1", "WARNING").at("/facts/记录编号").asText()).isEqualTo("C1");
    assertThat(only(trial, "N1", "DEDUCTION").at("/facts/记录编号").asText()).isEqualTo("C2");
  }

  @Test
  void recordsOfOtherMonthsDoNotFire() {
    assertThat(outcomes(trial(P05, "C1,S01,2026-09-30,泄露机密,,已核实,", "C2,S01,2026-11-01,泄露机密,,已核实,")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "不文明用语, 轻微, '', N1 WARNING",
    "其他违纪, '', '', N1 WARNING",
    "客户投诉, 轻微, '', N1 WARNING",
    "负面反馈, '', '', N1 WARNING",
    "服务态度, '', '', N1 WARNING",
    "服务态度, 轻微, '', N1 WARNING",
    "服务态度, 严重, '', N1 WARNING",
    "服务态度, 严重, 6000, N1 WARNING",
    "服务态度, 重大, '', N4 ESCALATION",
    "服务态度, 严重, 10000, N1 WARNING; N4 ESCALATION",
    "工作失误, 轻微, 9999.99, N1 WARNING",
    "工作失误, 轻微, 10000, N1 WARNING; N4 ESCALATION",
    "工作失误, 严重, '', N2 DEDUCTION 100.00",
    "工作失误, 严重, 0, N2 DEDUCTION 100.00",
    "工作失误, 严重, 0.01, N2 DEDUCTION 200.00",
    "工作失误, 严重, 4999.99, N2 DEDUCTION 200.00",
    "工作失误, 严重, 5000, N2 DEDUCTION 500.00",
    "工作失误, 严重, 9999.99, N2 DEDUCTION 500.00",
    "工作失误, 严重, 10000, N2 DEDUCTION 500.00; N4 ESCALATION",
    "客户投诉, 严重, '', N2 DEDUCTION 100.00",
    "服务质量, 严重, 4999.99, N2 DEDUCTION 200.00",
    "泄露客户隐私, 重大, 4999.99, N4 ESCALATION",
    "客户投诉, 重大, 20000, N4 ESCALATION",
    "客户表扬, 轻微, '', ''",
    "创新提案, 重大, '', ''",
    "抽检, 严重, '', ''",
  })
  void severityAndLossDecide(String category, String severity, String loss, String expected) {
    JsonNode trial =
        trial(P02, "C1,S01,2026-10-09,%s,%s,已核实,%s".formatted(category, severity, loss));
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            expected.isEmpty()
                ? new String[0]
                : Arrays.stream(expected.split("; "))
                    .map(line -> "S01 " + line)
                    .toArray(String[]::new));
  }

  @Test
  void aGrossLossAsksForDismissal() {
    JsonNode trial = trial(P02, "C1,S01,2026-10-09,责任事故,重大,已核实,");
    assertThat(text(only(trial, "N4", "ESCALATION").get("facts"), "proposal"))
        .isEqualTo("DISMISSAL");
  }

  @Test
  void everyRecordFiresOnItsOwn() {
    JsonNode trial =
        trial(
            P02,
            "C1,S01,2026-10-09,工作失误,严重,已核实,",
            "C2,S01,2026-10-09,工作失误,严重,已核实,6000",
            "C3,S01,2026-10-09,其他违纪,,已核实,",
            "C4,S01,2026-10-09,工作失误,严重,待核实,6000");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N2 DEDUCTION 100.00", "S01 N2 DEDUCTION 500.00", "S01 N1 WARNING");
  }

  @Test
  void theLossBoundsAreParameters() {
    JsonNode trial =
        trial(
            P02 + "&param.smallLossBelow=1000&param.grossLossFrom=2000&param.fineLargeLoss=450",
            "C1,S01,2026-10-09,工作失误,严重,已核实,2000");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 N2 DEDUCTION 450.00", "S01 N4 ESCALATION");
  }

  @Test
  void theLookBackOfAFebruaryCountsALeapDay() {
    // 2025-02-28 less twelve months is 2024-02-28, which the leap day is later than
    for (String day : new String[] {"28", "29"}) {
      JsonNode trial =
          trial(
              "policy=P05&period=2025-02",
              "C1,S01,2024-02-%s,不文明用语,,已核实,".formatted(day),
              "C2,S01,2025-02-28,不文明用语,,已核实,");
      assertThat(outcomes(trial).toString())
          .contains(day.equals("28") ? "N1 WARNING" : "N1 DEDUCTION");
    }
  }

  @Test
  void recordsOfNobodyOrWithANumberUsedTwiceAreRefused() {
    assertThat(
            trial()
                .staff("S01,甲组,5000,7000")
                .records("C1,,2026-10-09,不文明用语,,已核实,")
                .post(P05)
                .getStatusCode()
                .value())
        .isEqualTo(400);
    assertThat(
            trial()
                .staff("S01,甲组,5000,7000")
                .records("C1,S01,2026-10-09,不文明用语,,已核实,", "C1,S01,2026-10-10,不文明用语,,已核实,")
                .post(P05)
                .getStatusCode()
                .value())
        .isEqualTo(400);
  }
}
