package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is assessed, and who still answers for a record.
 *
 * <p>October 2026 has 18 working days: 8–10, 12–16, 19–23 and 26–30.
 */
class SpecificationEligibilityTest extends SpecificationTest {

  @ParameterizedTest
  @CsvSource({
    "员工, 2024-01-01, '', '', true",
    "'', 2024-01-01, '', '', true",
    "员工;主管, 2024-01-01, '', '', true",
    "主管, 2024-01-01, '', '', false",
    "人力, 2024-01-01, '', '', false",
    // the last day of employment is the month's last day, or the one before
    "员工, 2024-01-01, 2026-10-31, '', true",
    "员工, 2024-01-01, 2026-10-30, '', false",
    "员工, 2024-01-01, 2026-11-01, '', true",
    // ten working days from the 19th (the 17th and 18th are a weekend), nine from the 20th
    "员工, 2026-10-17, '', '', true",
    "员工, 2026-10-19, '', '', true",
    "员工, 2026-10-20, '', '', false",
    "员工, 2026-11-01, '', '', false",
    // what attendance says goes before the calendar, both ways
    "员工, 2024-01-01, '', 10, true",
    "员工, 2024-01-01, '', 9, false",
    "员工, 2024-01-01, '', 0, false",
    "员工, 2026-10-20, '', 10, true",
    "员工, 2026-10-19, '', 9, false",
    "员工, 2024-01-01, 2026-10-30, 18, false",
  })
  void eligible(String role, String joined, String left, String present, boolean eligible) {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,角色,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,%s,%s,%s,5000,7000".formatted(role, joined, left))
            .csv("metrics", "工号,期间,客户满意度,问题解决率,出勤工作日", "S01,2026-10,99,99," + present)
            .run(P05);
    assertThat(
            TrialRequest.stream(trial.get("scores"))
                .anyMatch(score -> score.get("eligible").asBoolean()))
        .isEqualTo(eligible);
    assertThat(outcomes(trial, "R1", "R3", "R5", "R6")).hasSize(eligible ? 4 : 0);
  }

  @Test
  void halfADayTooFewIsTooFew() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S01,2026-10,90,9.5", "S02,2026-10,90,10.0")
            .run(P05);
    assertThat(score(trial, "S01").get("eligible").asBoolean()).isFalse();
    assertThat(score(trial, "S02").get("eligible").asBoolean()).isTrue();
  }

  @Test
  void presenceIsAParameter() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S01,2026-10,90,9")
            .run(P05 + "&param.minimumPresence=9");
    assertThat(score(trial, "S01").get("eligible").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // joined, left, date of the record, warned
    "2024-01-01, 2026-10-15, 2026-10-15, 1",
    "2024-01-01, 2026-10-15, 2026-10-16, 0",
    "2026-10-20, '', 2026-10-20, 1",
    "2026-10-20, '', 2026-10-19, 0",
    "2024-01-01, 2026-09-30, 2026-10-08, 0",
  })
  void recordsStandForWhoeverWasEmployedOnThatDay(
      String joined, String left, String date, int warnings) {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,%s,%s,5000,7000".formatted(joined, left),
                "S02,乙,客服部,甲组,2024-01-01,,5000,7000")
            .records("C1,S01,%s,不文明用语,,已核实,".formatted(date))
            .run(P05);
    assertThat(outcomes(trial, "N1")).hasSize(warnings);
  }

  @Test
  void recordsStandForSupervisorsAndPeopleOnLeaveToo() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,角色,入职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,主管,2024-01-01,5000,7000",
                "S02,乙,客服部,甲组,员工,2024-01-01,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S02,2026-10,70,2")
            .records("C1,S01,2026-10-09,不文明用语,,已核实,", "C2,S02,2026-10-09,推销无关产品,,已核实,")
            .run(P05);
    assertThat(outcomes(trial)).containsExactlyInAnyOrder("S01 N1 WARNING", "S02 N2 WARNING");
  }

  @Test
  void aMakeUpSaturdayIsAWorkingDay() {
    // February 2026 has 16 working days: 2–6, 9–14 (14 made up), 24–28 (28 made up);
    // from the 12th: 12, 13, 14 and 24–28 are eight; from the 10th ten
    for (String joined : new String[] {"2026-02-10", "2026-02-11"}) {
      JsonNode trial =
          trial()
              .csv("staff", "工号,姓名,部门,团队,入职日期,固定工资,月总工资", "S01,甲,客服部,甲组," + joined + ",5000,7000")
              .csv("metrics", "工号,期间,客户满意度", "S01,2026-02,90")
              .run("policy=P05&period=2026-02");
      assertThat(score(trial, "S01").get("eligible").asBoolean())
          .isEqualTo(joined.equals("2026-02-10"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // working days of September 2026 from then on: 17, 18, 20 (made up), 21–24, 28–30 are ten
    "2026-09-17, 500.00",
    "2026-09-18, 250.00",
  })
  void aJoinersFirstMonthCountsForAChainOnlyIfEligible(String joined, String deduction) {
    JsonNode trial =
        trial()
            .csv("staff", "工号,姓名,部门,团队,入职日期,固定工资,月总工资", "S01,甲,客服部,甲组," + joined + ",5000,7000")
            .metrics("S01,2026-09,79,90", "S01,2026-10,79,90")
            .run(P05);
    assertThat(text(only(trial, "N4", "DEDUCTION"), "policyAmount")).isEqualTo(deduction);
  }
}
