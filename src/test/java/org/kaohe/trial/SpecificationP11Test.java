package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P11: cards of people and departments, full attendance, the year, grievance and expenses. */
class SpecificationP11Test extends SpecificationCatalogueTest {

  private static final String P11 = "policy=P11&period=2026-10";
  private static final String YEAR = "policy=P11&period=2026";
  private static final String DEPARTMENT = "试算部";

  /** Everybody's cards of October. */
  private TrialRequest cards(String cards) {
    String[] given = cards.split(" ");
    String[] rows = new String[given.length];
    for (int i = 0; i < given.length; i++) {
      rows[i] = "S%02d,2026-10,%s".formatted(i + 1, given[i].equals("?") ? "" : given[i]);
    }
    return trial().staff(people(given.length)).csv("metrics", "工号,期间,办卡数", rows);
  }

  @ParameterizedTest
  @CsvSource({
    "900 899, ''",
    "900 900, CASH_AWARD 3000.00",
    "1124 1125, CASH_AWARD 3000.00",
    "1125 1125, CASH_AWARD 6000.00",
    "9000 9000, CASH_AWARD 6000.00",
    "1800 ?, CASH_AWARD 3000.00",
    "0 0, ''",
  })
  void theDepartmentsCardsEarnOneLineOfTheDepartment(String cards, String expected) {
    JsonNode trial = cards(cards).run(P11);
    assertThat(results(trial, DEPARTMENT, "R1")).isEqualTo(sorted(expected));
    assertThat(outcomes(trial, "R1")).hasSize(expected.isEmpty() ? 0 : 1);
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .filteredOn(line -> text(line, "rule").equals("P11-R1"))
        .allMatch(line -> text(line, "subjectType").equals("部门"));
  }

  @Test
  void withoutAnyCardsNothingIsSaidOfThem() {
    JsonNode trial = cards("? ?").run(P11);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly(DEPARTMENT);
    assertThat(notEvaluated(trial, "R2")).containsExactlyInAnyOrder("S01", "S02");
  }

  @Test
  void eachDepartmentHasItsOwnCards() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资",
                "S01,甲,一部,甲组,2024-01-01,5000,7000",
                "S02,乙,一部,甲组,2024-01-01,5000,7000",
                "S03,丙,二部,甲组,2024-01-01,5000,7000")
            .csv("metrics", "工号,期间,办卡数", "S01,2026-10,900", "S02,2026-10,900", "S03,2026-10,1799")
            .run(P11);
    assertThat(outcomes(trial, "R1")).containsExactly("一部 R1 CASH_AWARD 3000.00");
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "150, ''",
    "179, ''",
    "180, CASH_AWARD 200.00",
    "181, CASH_AWARD 200.00",
    "224, CASH_AWARD 200.00",
    "225, CASH_AWARD 500.00",
    "1000, CASH_AWARD 500.00",
  })
  void aPersonsCardsEarnOneStep(String cards, String expected) {
    assertThat(results(cards(cards).run(P11), "R2")).isEqualTo(sorted(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "personalHighAward=800, S01, R2, CASH_AWARD 500.00",
    "personalHighAward=800&param.personalCap=700, S01, R2, CASH_AWARD 700.00",
    "personalCap=150, S01, R2, CASH_AWARD 150.00",
    "departmentHighAward=12000, 试算部, R1, CASH_AWARD 10000.00",
    "departmentHighAward=9999.99, 试算部, R1, CASH_AWARD 9999.99",
    "departmentCardsHighFrom=2500, 试算部, R1, CASH_AWARD 3000.00",
  })
  void awardsForCardsAreCapped(String figure, String subject, String rule, String expected) {
    JsonNode trial = cards("2499").run(P11 + "&param." + figure);
    assertThat(results(trial, subject, rule)).containsExactly(expected);
  }

  @Test
  void ineligiblePeopleGetNothingForTheirCards() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv(
                "metrics",
                "工号,期间,办卡数,病事假天数,旷工天数,出勤工作日",
                "S01,2026-10,300,0,0,9",
                "S02,2026-10,300,0,0,10")
            .run(P11);
    assertThat(outcomes(trial, "R2", "R5"))
        .containsExactlyInAnyOrder("S02 R2 CASH_AWARD 500.00", "S02 R5 CASH_AWARD 100.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "75,90 | 66.00", // 30 + 36
        "150,90 | 96.00",
        "300,90 | 96.00",
        "100,  | 66.67",
        ",77 | 77.00",
      })
  void theScoreIsOfCardsAndSatisfaction(String figures, String composite) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,办卡数,客户满意度", "S01,2026-10," + figures)
            .run(P11);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(composite);
  }

  @Test
  void everyInnovationEarnsAThousand() {
    JsonNode trial =
        recorded(
                "A1,S01,2026-10-10,创新提案,,已核实,",
                "A2,S01,2026-10-10,创新提案,,已核实,",
                "A3,S01,2026-10-10,创新提案,,不成立,",
                "A4,S01,2026-10-10,特殊贡献,,已核实,")
            .run(P11);
    assertThat(outcomes(trial))
        .containsExactly("S01 R4 CASH_AWARD 1000.00", "S01 R4 CASH_AWARD 1000.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // leave, unexcused, late, early
        "0,0,, | 1",
        "0,0,9,9 | 1",
        "1,0,, | 0",
        "0,1,, | 0",
        "1,,, | 0",
        ",1,, | 0",
      })
  void fullAttendanceIsAMonthWithoutAbsenceOfAnyKind(String days, int fires) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,病事假天数,旷工天数,迟到次数,早退次数", "S01,2026-10," + days)
            .run(P11);
    assertThat(results(trial, "R5")).isEqualTo(sorted(fires == 1 ? "CASH_AWARD 100.00" : ""));
    assertThat(notEvaluated(trial, "R5")).isEmpty();
  }

  @Test
  void withoutDaysOfAbsenceAttendanceIsNotEvaluated() {
    JsonNode trial = figures("迟到次数", people(1), months("S01", "2026-10", "0")).run(P11);
    assertThat(outcomes(trial, "R5")).isEmpty();
    assertThat(notEvaluated(trial, "R5")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    // days of leave of January to December
    "0 0 0 0 0 0 0 0 0 0 0 0, 1",
    "0 0 0 0 0 0 0 0 0 0 0 1, 0",
    "1 0 0 0 0 0 0 0 0 0 0 0, 0",
    "0 0 0 0 0 0 0 0 0 0 0 -, 0",
    "- 0 0 0 0 0 0 0 0 0 0 0, 0",
    "0 0 0 0 0 - 0 0 0 0 0 0, 0",
    "0 0 0 0 0 ? 0 0 0 0 0 0, 0",
  })
  void aYearOfFullAttendanceEarnsFiveHundredMore(String leave, int fires) {
    List<String> rows = new ArrayList<>();
    for (String row : months("S01", "2026-01", leave)) {
      // neither day is known where the leave is not
      rows.add(row + (row.endsWith(",") ? ",,90" : ",0,90"));
    }
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,病事假天数,旷工天数,客户满意度", rows.toArray(String[]::new))
            .run(YEAR);
    assertThat(outcomes(trial))
        .isEqualTo(fires == 1 ? List.of("S01 R6 CASH_AWARD 500.00") : List.of());
  }

  @Test
  void anIneligibleMonthIsNoMonthOfFullAttendance() {
    String[] rows =
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> "S01,2026-%02d,0,0,90,%s".formatted(m, m == 5 ? "9" : ""))
            .toArray(String[]::new);
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,病事假天数,旷工天数,客户满意度,出勤工作日", rows)
            .run(YEAR);
    assertThat(outcomes(trial, "R6")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "98 98 98 98 98 98, 98 98 98 98 98 98, 1",
    "97.99 98 98 98 98 98, 98 98 98 98 98 98, 0",
    "97 97 97 97 97 97, 99 99 99 99 99 99, 1",
    "96 97 98 99 100 98 98 98 98 98 98 98, - - - - - - - - - - - -, 1",
    // means 98 (of 96 and 100) and five times 98
    "96 98 98 98 98 98, 100 - - - - -, 1",
    // means 97.5 and five times 98.1 mean 98; the seven figures 97.93
    "97 98.1 98.1 98.1 98.1 98.1, 98 - - - - -, 1",
    // means 99.5 and five times 97.6 mean 97.92; the seven figures 98.14
    "99 97.6 97.6 97.6 97.6 97.6, 100 - - - - -, 0",
  })
  void theDepartmentsYearIsTheMeanOfItsMonthlyMeans(String first, String second, int fires) {
    JsonNode trial =
        satisfactions(2, months("S01", "2026-01", first), months("S02", "2026-01", second))
            .run(YEAR);
    assertThat(results(trial, DEPARTMENT, "R3"))
        .isEqualTo(sorted(fires == 1 ? "CASH_AWARD 5000.00" : ""));
    assertThat(outcomes(trial)).hasSize(fires);
  }

  @Test
  void theYearsAwardIsCapped() {
    JsonNode trial =
        satisfactions(1, months("S01", "2026-01", "98 98 98 98 98 98 98 98 98 98 98 98"))
            .run(YEAR + "&param.yearSatisfactionAward=6000");
    assertThat(results(trial, DEPARTMENT, "R3")).containsExactly("CASH_AWARD 5000.00");
  }

  @Test
  void aYearWithoutSatisfactionIsNotEvaluated() {
    JsonNode trial =
        figures("办卡数", people(1), months("S01", "2026-01", "9 9 9 9 9 9 9 9 9 9 9 9")).run(YEAR);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R3")).containsExactly(DEPARTMENT);
  }

  @Test
  void overtimeExpensesArePaidAsApprovedAndAreNoAward() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "records",
                "编号,工号,日期,类别,程度,状态,金额",
                "A1,S01,2026-10-10,加班报销,,已核实,86.50",
                "A2,S01,2026-10-11,加班报销,,已核实,13.55",
                "A3,S01,2026-10-12,加班报销,,待核实,99")
            .run(P11);
    assertThat(results(trial, "R7")).containsExactly("REIMBURSEMENT 13.55", "REIMBURSEMENT 86.50");
    assertThat(trial.at("/totals/awards").decimalValue()).isEqualByComparingTo("0");
  }

  @Test
  void expensesWithoutAnApprovedAmountAreNotPaid() {
    JsonNode trial = recorded("A1,S01,2026-10-10,加班报销,,已核实,").run(P11);
    assertThat(results(trial, "R7")).isEmpty();
    assertThat(notEvaluated(trial, "R7")).containsExactly("S01");
  }

  @Test
  void everyGrievanceEarnsThreeHundredWhoeverIsEligible() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,出勤工作日", "S02,2026-10,2")
            .records(
                "A1,S01,2026-10-10,委屈,,已核实,",
                "A2,S01,2026-10-10,委屈,重大,已核实,",
                "A3,S02,2026-10-10,委屈,,已核实,",
                "A4,S02,2026-10-10,委屈,,待核实,")
            .run(P11 + "&param.grievanceAward=300.01");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 R8 CASH_AWARD 300.01", "S01 R8 CASH_AWARD 300.01", "S02 R8 CASH_AWARD 300.01");
  }

  @ParameterizedTest
  @CsvSource({"客户投诉", "泄露机密", "工作失误", "不文明用语"})
  void thereAreNoPenalties(String category) {
    assertThat(outcomes(recorded("C1,S01,2026-10-10,%s,重大,已核实,9999".formatted(category)).run(P11)))
        .isEmpty();
  }

  @Test
  void aMonthsMeanIsOfItsEligibleMembers() {
    // without S02, who was hardly there in January, the mean is 98
    List<String> rows = new ArrayList<>();
    for (String row : months("S01", "2026-01", "98 98 98 98 98 98")) {
      rows.add(row + ",");
    }
    rows.add("S02,2026-01,60,9");
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", rows.toArray(String[]::new))
            .run(YEAR);
    assertThat(results(trial, DEPARTMENT, "R3")).containsExactly("CASH_AWARD 5000.00");
  }

  @Test
  void whoeverJoinedInFebruaryHasNoFullYear() {
    List<String> rows = new ArrayList<>();
    for (String row : months("S01", "2026-02", "0 0 0 0 0 0 0 0 0 0 0")) {
      rows.add(row + ",0,90");
    }
    JsonNode trial =
        trial()
            .csv("staff", "工号,姓名,部门,团队,入职日期,固定工资,月总工资", "S01,甲,客服部,甲组,2026-02-01,5000,7000")
            .csv("metrics", "工号,期间,病事假天数,旷工天数,客户满意度", rows.toArray(String[]::new))
            .run(YEAR);
    assertThat(outcomes(trial)).isEmpty();
  }

  @Test
  void theYearsSumsAreParameters() {
    List<String> rows = new ArrayList<>();
    for (String row : months("S01", "2025-01", "0 0 0 0 0 0 0 0 0 0 0 0")) {
      rows.add(row + ",0,97");
    }
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,病事假天数,旷工天数,客户满意度", rows.toArray(String[]::new))
            .run(
                "policy=P11&period=2025&param.yearAttendanceAward=77.7"
                    + "&param.yearSatisfactionFrom=97&param.yearSatisfactionAward=4000");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 R6 CASH_AWARD 77.70", "试算部 R3 CASH_AWARD 4000.00");
  }
}
