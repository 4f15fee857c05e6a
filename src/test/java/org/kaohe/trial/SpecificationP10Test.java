package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * P10: quarterly sales, monthly awards with certificates, penalties in spoken and written steps.
 */
class SpecificationP10Test extends SpecificationCatalogueTest {

  private static final String P10 = "policy=P10&period=2026-10";
  private static final String QUARTER = "policy=P10&period=2026-Q3";
  private static final String FIRST = "CASH_AWARD 3000.00; CERTIFICATE; PROMOTION_NOMINATION";
  private static final String SECOND = "CASH_AWARD 2000.00; CERTIFICATE";
  private static final String THIRD = "CASH_AWARD 1000.00; CERTIFICATE";
  private static final String GROWTH = "CASH_AWARD 800.00; CERTIFICATE";
  private static final String SALES = "销售额,客户满意度";

  /** Each person's sales of the months, satisfaction 90 throughout. */
  private TrialRequest sales(String first, String... people) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < people.length; i++) {
      for (String row : months("S%02d".formatted(i + 1), first, people[i])) {
        rows.add(row + ",90");
      }
    }
    return figures(SALES, people(people.length), rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // totals of July to September: rule numbers of S01 and on
        "10 10 10 | 9 9 9 | 8 8 8 | 7 7 7 | 1 2 3 -",
        "1 1 1 | 10 0 0 | 5 5 20 | 9 9 9 | - 3 1 2", // 3, 10, 30, 27
        "10 10 10 | 0 0 30 | 8 8 8 | 7 7 7 | 1 1 3 -",
        "10 10 10 | 9 9 9 | 27 0 0 | 7 7 7 | 1 2 2 -",
        "10 10 10 | 9 9 9 | 8 8 8 | 24 0 0 | 1 2 3 3",
        "10 10 10 | 10 10 10 | 10 10 10 | 10 10 10 | 1 1 1 1",
        "10 10 10 | 10.01 10 10 | 10 10 9.99 | 0 0 0 | 2 1 3 -",
        "99 - - | 9 9 9 | 8 8 8 | 7 7 7 | - 1 2 3", // one month is not ranked
      })
  void theThreeBestByTheQuartersSalesAreRewarded(
      String first, String second, String third, String fourth, String places) {
    JsonNode trial = sales("2026-07", first, second, third, fourth).run(QUARTER);
    String[] place = places.split(" ");
    for (int i = 0; i < place.length; i++) {
      String person = "S%02d".formatted(i + 1);
      assertThat(results(trial, person, "R1"))
          .as(person)
          .isEqualTo(sorted(place[i].equals("1") ? FIRST : ""));
      assertThat(results(trial, person, "R2"))
          .as(person)
          .isEqualTo(sorted(place[i].equals("2") ? SECOND : ""));
      assertThat(results(trial, person, "R3"))
          .as(person)
          .isEqualTo(sorted(place[i].equals("3") ? THIRD : ""));
    }
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 3"})
  void theBestSellerNeedsThePassingGrade(String satisfaction, int lines) {
    String row = "100," + satisfaction;
    JsonNode trial =
        figures(SALES, people(1), months("S01", "2026-07", "%1$s %1$s %1$s".formatted(row)))
            .run(QUARTER);
    assertThat(results(trial, "R1")).hasSize(lines);
  }

  @Test
  void withoutSalesTheSellersAreNotEvaluated() {
    JsonNode trial = satisfactions(1, months("S01", "2026-07", "90 90 90")).run(QUARTER);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
    assertThat(notEvaluated(trial, "R4")).containsExactly("S01");
    assertThat(notEvaluated(trial, "N1")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // from April on
        "10 10 10 20 20 20 | 10 10 10 19.99 20 20 | S01",
        "10 10 10 20 20 20 | 20 20 20 30 30 30 | S01 S02",
        "10 10 10 10 10 10 | 20 20 20 19 19 19 | ",
        "30 30 30 20 20 20 | 9 9 9 9 9 9.01 | S02",
        "- - - 99 99 99 | 9 9 9 10 10 10 | S02",
      })
  void theLargestGrowthOverTheLastQuarterIsRewarded(String first, String second, String winners) {
    JsonNode trial = sales("2026-04", first, second).run(QUARTER);
    for (String person : new String[] {"S01", "S02"}) {
      assertThat(results(trial, person, "R4"))
          .as(person)
          .isEqualTo(sorted(winners != null && winners.contains(person) ? GROWTH : ""));
    }
  }

  @Test
  void growthIsOfTheTotalInMoney() {
    // S01 from 30 to 45, half as much again; S02 from 300 to 330
    JsonNode trial = sales("2026-04", "10 10 10 15 15 15", "100 100 100 110 110 110").run(QUARTER);
    assertThat(results(trial, "S02", "R4")).isEqualTo(sorted(GROWTH));
    assertThat(results(trial, "S01", "R4")).isEmpty();
  }

  @Test
  void withoutALastQuarterGrowthIsNotEvaluated() {
    JsonNode trial = sales("2026-07", "10 10 10").run(QUARTER);
    assertThat(results(trial, "R4")).isEmpty();
    assertThat(notEvaluated(trial, "R4")).containsExactly("S01");
  }

  @Test
  void growthIsRewardedOverTheNewYear() {
    JsonNode trial = sales("2025-10", "10 10 10 20 20 20").run("policy=P10&period=2026-Q1");
    assertThat(results(trial, "R4")).isEqualTo(sorted(GROWTH));
  }

  @Test
  void theSellersSumsAreParameters() {
    JsonNode trial =
        sales("2026-04", "10 10 10 20 20 20")
            .run(QUARTER + "&param.championAward=1.5&param.growthAward=2.5");
    assertThat(results(trial, "R1")).contains("CASH_AWARD 1.50");
    assertThat(results(trial, "R4")).contains("CASH_AWARD 2.50");
  }

  @ParameterizedTest
  @CsvSource({
    "89.99, '', '', ''",
    "90, CASH_AWARD 200.00; CERTIFICATE, '', ''",
    "94.99, CASH_AWARD 200.00; CERTIFICATE, '', ''",
    "95, '', CASH_AWARD 400.00; CERTIFICATE; PROMOTION_NOMINATION, ''",
    "100, '', CASH_AWARD 400.00; CERTIFICATE; PROMOTION_NOMINATION, ''",
    "80, '', '', ''",
    "79.99, '', '', VERBAL_WARNING; IMPROVEMENT_PLAN",
    "70, '', '', VERBAL_WARNING; IMPROVEMENT_PLAN",
    "69.99, '', '', WRITTEN_WARNING; TRAINING",
    "60, '', '', WRITTEN_WARNING; TRAINING",
    "59.99, '', '', ESCALATION DEMOTION-DEMOTION",
    "0, '', '', ESCALATION DEMOTION-DEMOTION",
  })
  void satisfactionRewardsAndPunishesInSteps(
      String satisfaction, String good, String better, String bad) {
    JsonNode trial = satisfactions(1, months("S01", "2026-10", satisfaction)).run(P10);
    assertThat(results(trial, "R5")).isEqualTo(sorted(good));
    assertThat(results(trial, "R6")).isEqualTo(sorted(better));
    assertThat(results(trial, "N2")).isEqualTo(sorted(bad));
  }

  @Test
  void withoutSatisfactionItsRulesAreNotEvaluated() {
    JsonNode trial = satisfactions(1, months("S01", "2026-10", "?")).run(P10);
    assertThat(outcomes(trial)).isEmpty();
    for (String rule : new String[] {"R5", "R6", "N2", "R7", "R8", "R9", "N3"}) {
      assertThat(notEvaluated(trial, rule)).as(rule).containsExactly("S01");
    }
  }

  @Test
  void theStepsOfSatisfactionAreParameters() {
    TrialRequest request = satisfactions(1, months("S01", "2026-10", "85"));
    assertThat(results(request.run(P10 + "&param.satisfactionStep1=86"), "N2"))
        .containsExactly("IMPROVEMENT_PLAN", "VERBAL_WARNING");
    assertThat(results(request.run(P10 + "&param.satisfactionFrom=85"), "R5"))
        .containsExactly("CASH_AWARD 200.00", "CERTIFICATE");
  }

  @Test
  void fewRatingsMakeNoSatisfaction() {
    TrialRequest request =
        trial().staff("S01,甲组,5000,7000").csv("metrics", "工号,期间,客户满意度,评价数", "S01,2026-10,59,9");
    assertThat(results(request.run(P10 + "&param.minimumRatings=9"), "N2")).hasSize(1);
    JsonNode trial = request.run(P10 + "&param.minimumRatings=10");
    assertThat(results(trial, "N2")).isEmpty();
    assertThat(notEvaluated(trial, "N2")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90,0,0,0 | 1 | 0",
        "89.99,100,100,100 | 0 | 1",
        "0,90,0,0 | 0 | 1",
        "100,89.99,100,100 | 1 | 0",
        "90,90,, | 1 | 1",
      })
  void attitudeAndTeamworkAreTheManagersCriteria(String review, int attitude, int teamwork) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .reviews(
                "S01,2026-10,上级,M1," + review,
                "S01,2026-10,互评,Q1,0,0,0,0",
                "S01,2026-10,互评,Q2,0,0,0,0",
                "S01,2026-10,自评,S01,100,100,100,100")
            .run(P10);
    assertThat(results(trial, "R7"))
        .isEqualTo(sorted(attitude == 1 ? "CASH_AWARD 200.00; CERTIFICATE" : ""));
    assertThat(results(trial, "R9"))
        .isEqualTo(sorted(teamwork == 1 ? "CASH_AWARD 200.00; CERTIFICATE" : ""));
  }

  @Test
  void peersAndSelfStandForNoManager() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .reviews(
                "S01,2026-10,互评,Q1,99,99,99,99",
                "S01,2026-10,互评,Q2,99,99,99,99",
                "S01,2026-10,自评,S01,99,99,99,99")
            .run(P10);
    assertThat(outcomes(trial, "R7", "R9")).isEmpty();
    assertThat(notEvaluated(trial, "R7")).containsExactly("S01");
    assertThat(notEvaluated(trial, "R9")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,0,0 | A1,S01,2026-10-10,创新提案,,已核实, | 1",
        "1,0,0,0 | A1,S01,2026-10-10,创新提案,,已核实, | 0",
        "0,1,0,0 | A1,S01,2026-10-10,创新提案,,已核实, | 0",
        "0,0,0,1 | A1,S01,2026-10-10,创新提案,,已核实, | 0",
        "0,0,0,0 | A1,S01,2026-10-10,其他违纪,,已核实, | 0",
        "0,0,0,0 | A1,S01,2026-10-31,客户投诉,轻微,已核实, | 0",
        "0,0,0,0 | A1,S01,2026-10-10,其他违纪,重大,待核实, | 1",
        "0,0,0,0 | A1,S01,2026-10-10,其他违纪,重大,不成立, | 1",
        "0,0,0,0 | A1,S01,2026-09-30,其他违纪,重大,已核实, | 1",
        "0,0,0,0 | A1,S02,2026-10-10,其他违纪,重大,已核实, | 1",
      })
  void disciplineIsAMonthWithoutLatenessAbsenceAndConduct(String counts, String record, int fires) {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,迟到次数,早退次数,擅离岗位次数,旷工天数", "S01,2026-10," + counts)
            .records(record)
            .run(P10);
    assertThat(results(trial, "R8"))
        .isEqualTo(sorted(fires == 1 ? "CASH_AWARD 100.00; CERTIFICATE" : ""));
    assertThat(notEvaluated(trial, "R8")).containsExactly("S02");
  }

  @Test
  void everyHelpOfAnotherDepartmentIsRewarded() {
    JsonNode trial =
        recorded(
                "A1,S01,2026-10-10,协助其他部门,,已核实,",
                "A2,S01,2026-10-11,协助其他部门,,已核实,",
                "A3,S01,2026-10-12,协助其他部门,,待核实,")
            .run(P10);
    assertThat(results(trial, "R10"))
        .isEqualTo(sorted("CASH_AWARD 100.00; CERTIFICATE; CASH_AWARD 100.00; CERTIFICATE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,0,0 | ",
        "1,0,0,0 | VERBAL_WARNING",
        ",,2, | VERBAL_WARNING",
        "1,1,1,0 | WRITTEN_WARNING",
        "5,,,0 | WRITTEN_WARNING",
        "3,3,0,0 | DEDUCTION 100.00",
        "0,0,0,1 | DEDUCTION 100.00",
      })
  void attendanceIsSpokenThenWrittenThenFined(String counts, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,迟到次数,早退次数,擅离岗位次数,旷工天数", "S01,2026-10," + counts)
            .run(P10);
    assertThat(results(trial, "N3")).isEqualTo(sorted(expected));
    assertThat(notEvaluated(trial, "N3")).isEmpty();
  }

  private static final String STEP1 = "VERBAL_WARNING; IMPROVEMENT_PLAN";
  private static final String STEP2 = "WRITTEN_WARNING; TRAINING";
  private static final String STEP3 = "ESCALATION DEMOTION-DEMOTION";

  /** Sales over target as {@code 9/10}, or either left out, up to September. */
  private JsonNode targets(String months) {
    String first = "2026-%02d".formatted(10 - months.split(" ").length);
    String[] rows = months("S01", first, months);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rows[i].replace('/', ',') + ",90";
    }
    return trial()
        .staff("S01,甲组,5000,7000")
        .csv("metrics", "工号,期间,销售额,销售目标,客户满意度", rows)
        .run(QUARTER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10/10 10/10 10/10 | 0",
        "10/10 10/10 9.99/10 | 1",
        "0/10 10/10 20/10 | 0",
        "0/10 10/10 19.99/10 | 1",
        "9/10 9/10 - | 1",
        // a month with one of the two is left out of both sums
        "9/10 10/10 99/ | 1",
        "11/10 10/10 /99 | 0",
        // two quarters in a row
        "10/10 10/10 9/10 10/10 10/10 9/10 | 2",
        "10/10 10/10 9/10 10/10 10/10 10/10 | 0",
        "10/10 10/10 10/10 10/10 10/10 9/10 | 1",
        // one month has both: nothing is known of the quarter before
        "10/10 / 9/ 10/10 10/10 9/10 | 1",
        // three, and more
        "9/10 9/10 9/10 9/10 9/10 9/10 9/10 9/10 9/10 | 3",
        "9/10 9/10 9/10 10/10 10/10 10/10 9/10 9/10 9/10 | 1",
        "9/10 9/10 9/10 - - - 9/10 9/10 9/10 | 1",
        "9/10 9/10 - - 9/10 9/10 9/10 - 9/10 | 3",
        "10/10 10/10 10/10 9/10 9/10 9/10 9/10 9/10 9/10 | 2",
      })
  void quartersBelowTheTargetAreCounted(String months, int step) {
    JsonNode trial = targets(months);
    assertThat(results(trial, "N1"))
        .isEqualTo(sorted(new String[] {"", STEP1, STEP2, STEP3}[step]));
    assertThat(notEvaluated(trial, "N1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9/10 - -", "9/10 9/ /10", "9/ 9/ 9/", "/10 /10 /10"})
  void oneMonthWithBothSaysNothingOfTheQuarter(String months) {
    JsonNode trial = targets(months);
    assertThat(results(trial, "N1")).isEmpty();
  }

  @Test
  void aQuarterWithOneMonthOfBothIsListed() {
    assertThat(notEvaluated(targets("9/10 9/ /10"), "N1")).containsExactly("S01");
  }

  @Test
  void fourQuartersOverTheNewYearAreThreeAndMore() {
    List<String> rows = new ArrayList<>();
    for (String row : months("S01", "2025-04", "9 9 9 9 9 9 9 9 9 9 9 9")) {
      rows.add(row + ",10,90");
    }
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,销售额,销售目标,客户满意度", rows.toArray(String[]::new))
            .run("policy=P10&period=2026-Q1");
    assertThat(results(trial, "N1")).isEqualTo(sorted(STEP3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50,100,90 | 66.00", // 30 + 36
        "150,100,90 | 96.00", // no more than 100
        "50,,90 | 90.00",
        "50,0,90 | 90.00", // no target is no data
        "0,100,90 | 36.00",
      })
  void theScoreIsOfCompletionAndSatisfaction(String figures, String composite) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,销售额,销售目标,客户满意度", "S01,2026-10," + figures)
            .run(P10);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(composite);
  }

  @ParameterizedTest
  @CsvSource({
    "2600, DEDUCTION 100.00", // min(520, 600)
    "2100, DEDUCTION 100.00", // min(420, 100)
    "2099.99, DEDUCTION 100.00 -> 99.99",
    "2050, DEDUCTION 100.00 -> 50.00",
    "2000, DEDUCTION 100.00 -> 0.00",
  })
  void theFineLeavesTheMinimumWage(String gross, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,2000," + gross)
            .csv("metrics", "工号,期间,迟到次数,旷工天数", "S01,2026-10,6,0")
            .run(P10);
    assertThat(results(trial, "N3")).containsExactly(expected);
  }

  @Test
  void theRulesOfAQuarterWaitForTheQuarter() {
    JsonNode trial = targets("9/10 9/10 9/10");
    assertThat(results(trial, "N1")).isNotEmpty();
    JsonNode month =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,销售额,销售目标,客户满意度", "S01,2026-08,9,10,85", "S01,2026-09,9,10,85")
            .run("policy=P10&period=2026-09");
    assertThat(outcomes(month)).isEmpty();
    assertThat(notEvaluated(month, "N1")).isEmpty();
  }

  @Test
  void theStepsOfAttendanceAreParameters() {
    TrialRequest request =
        trial().staff("S01,甲组,5000,7000").csv("metrics", "工号,期间,迟到次数,旷工天数", "S01,2026-10,2,0");
    assertThat(results(request.run(P10 + "&param.attendanceFineFrom=2"), "N3"))
        .containsExactly("WRITTEN_WARNING");
    assertThat(
            results(
                request.run(
                    P10
                        + "&param.attendanceFineFrom=1&param.attendanceSevereFrom=2"
                        + "&param.attendanceFine=55.5"),
                "N3"))
        .containsExactly("DEDUCTION 55.50");
  }

  @ParameterizedTest
  @CsvSource({"9, ''", "10, VERBAL_WARNING; IMPROVEMENT_PLAN"})
  void ineligiblePeopleAreNeitherRewardedNorPunishedByMetrics(String present, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S01,2026-10,75," + present)
            .run(P10);
    assertThat(results(trial, "N2")).isEqualTo(sorted(expected));
  }
}
