package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P05-R1 to R6 and how ranking awards, splits and department figures are read. */
class SpecificationAwardsTest extends SpecificationTest {

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 1", "100, 1"})
  void theBestOfTheMonthNeedsThePassingGrade(String composite, int awards) {
    assertThat(outcomes(one(composite, composite).run(P05), "R1")).hasSize(awards);
  }

  @Test
  void everybodyTiedForTheBestGetsTheWholeAward() {
    JsonNode trial =
        trial().staff(people(4)).metrics(composites("90", "90", "90", "89.99")).run(P05);
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder(
            "S01 R1 CASH_AWARD 1000.00", "S02 R1 CASH_AWARD 1000.00", "S03 R1 CASH_AWARD 1000.00");
  }

  @Test
  void eachDepartmentHasItsOwnBestAndItsOwnFigures() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资",
                "S01,甲,一部,甲组,2024-01-01,5000,7000",
                "S02,乙,一部,甲组,2024-01-01,5000,7000",
                "S03,丙,二部,甲组,2024-01-01,5000,7000",
                "S04,丁,二部,甲组,2024-01-01,5000,7000")
            .metrics(composites("97", "96", "90", "89"))
            .run(P05);
    assertThat(ranks(trial)).containsExactly("S01 1", "S02 2", "S03 1", "S04 2");
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder("S01 R1 CASH_AWARD 1000.00", "S03 R1 CASH_AWARD 1000.00");
    // R5: two of two in 一部, none in 二部; a team of that name in each is no team of four
    assertThat(outcomes(trial, "R5"))
        .containsExactlyInAnyOrder("S01 R5 CASH_AWARD 150.00", "S02 R5 CASH_AWARD 150.00");
    assertThat(outcomes(trial, "R4")).isEmpty();
  }

  @Test
  void tasksOnTimePayOnlyWhereSaidSo() {
    JsonNode trial =
        trial()
            .staff(people(3))
            .csv("metrics", "工号,期间,任务按时", "S01,2026-10,是", "S02,2026-10,否", "S03,2026-10,")
            .run(P05);
    assertThat(outcomes(trial, "R2")).containsExactly("S01 R2 CASH_AWARD 50.00");
    assertThat(notEvaluated(trial, "R2")).containsExactly("S03");
  }

  @ParameterizedTest
  @CsvSource({"97.99, 0", "97.99999, 0", "98, 1", "98.01, 1", "100, 1", "0, 0"})
  void satisfactionPaysFromNinetyEightIncluded(String satisfaction, int awards) {
    JsonNode trial = one(satisfaction, "90").run(P05);
    assertThat(outcomes(trial, "R3")).hasSize(awards);
    assertThat(notEvaluated(trial, "R3")).isEmpty();
  }

  @Test
  void satisfactionThatIsMissingNeitherPaysNorPunishesAndIsListed() {
    JsonNode trial = one("", "50").run(P05);
    assertThat(outcomes(trial, "R3", "N4", "N5")).isEmpty();
    assertThat(notEvaluated(trial, "R3")).containsExactly("S01");
    assertThat(notEvaluated(trial, "N4")).containsExactly("S01");
    assertThat(notEvaluated(trial, "N5")).containsExactly("S01");
  }

  @Test
  void differentAwardsAddUpAndTotalsAreWhatIsPaid() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,问题解决率,任务按时,投诉率", "S01,2026-10,99,99,是,0")
            .run(P05);
    // R1 1000 + R2 50 + R3 300 + R5 300 + R6 1000; a team of one is not ranked
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 R1 CASH_AWARD 1000.00",
            "S01 R2 CASH_AWARD 50.00",
            "S01 R3 CASH_AWARD 300.00",
            "S01 R5 CASH_AWARD 300.00",
            "S01 R6 CASH_AWARD 1000.00");
    assertThat(trial.at("/totals/awards").decimalValue()).isEqualByComparingTo("2650");
    assertThat(trial.at("/totals/deductions").decimalValue()).isEqualByComparingTo("0");
    assertThat(trial.at("/totals/waived").decimalValue()).isEqualByComparingTo("0");
    assertThat(trial.at("/totals/people").asInt()).isEqualTo(1);
  }

  @Test
  void nineOfTenExcellentShareThreeHundred() {
    JsonNode trial = excellent(9, 10).run(P05);
    assertThat(outcomes(trial, "R5")).hasSize(10).allMatch(line -> line.endsWith(" 30.00"));
  }

  @Test
  void eightOfNineExcellentAreNotNinetyPercent() {
    assertThat(outcomes(excellent(8, 9).run(P05), "R5")).isEmpty();
  }

  @Test
  void leftoverCentsOfASplitGoToTheFirstNumbers() {
    // 300 / 7 = 42.857: seven times 42.85 are 299.95, five cents left
    JsonNode trial = excellent(7, 7).run(P05);
    assertThat(outcomes(trial, "R5"))
        .containsExactlyInAnyOrder(
            "S01 R5 CASH_AWARD 42.86",
            "S02 R5 CASH_AWARD 42.86",
            "S03 R5 CASH_AWARD 42.86",
            "S04 R5 CASH_AWARD 42.86",
            "S05 R5 CASH_AWARD 42.86",
            "S06 R5 CASH_AWARD 42.85",
            "S07 R5 CASH_AWARD 42.85");
  }

  @ParameterizedTest
  @CsvSource({
    // mean 97.995 must not become 98.00
    "97.99, 98, 0",
    "97.99, 98.01, 2",
    "98, 98, 2",
    // one without data takes no part in the mean but in the share
    "98, '', 2",
    "100, 95.99, 0",
    // zero is a figure
    "100, 0, 0",
  })
  void meanSatisfactionIsComparedUnroundedAndOverThoseWithData(
      String first, String second, int shares) {
    JsonNode trial =
        trial()
            .staff(people(2))
            .metrics("S01,2026-10,%s,90".formatted(first), "S02,2026-10,%s,90".formatted(second))
            .run(P05);
    assertThat(outcomes(trial, "R6")).hasSize(shares).allMatch(line -> line.endsWith(" 500.00"));
  }

  @Test
  void ineligiblePeopleCountNeitherInDepartmentFiguresNorInShares() {
    JsonNode trial =
        trial()
            .staff(people(3))
            .csv(
                "metrics",
                "工号,期间,客户满意度,问题解决率,出勤工作日",
                "S01,2026-10,99,99,10",
                "S02,2026-10,97,97,10",
                "S03,2026-10,10,10,9")
            .run(P05);
    // mean of 99 and 97; S03 is neither in the mean nor punished
    assertThat(outcomes(trial, "R5", "R6", "N4"))
        .containsExactlyInAnyOrder(
            "S01 R5 CASH_AWARD 150.00",
            "S02 R5 CASH_AWARD 150.00",
            "S01 R6 CASH_AWARD 500.00",
            "S02 R6 CASH_AWARD 500.00");
  }

  @Test
  void nobodysSatisfactionLeavesTheDepartmentAwardUnevaluated() {
    JsonNode trial = one("", "96").run(P05);
    assertThat(outcomes(trial, "R6")).isEmpty();
    assertThat(notEvaluated(trial, "R6")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "P05, bestOfMonthAward, 1234.56, S01 R1 CASH_AWARD 1234.56",
    "P05, satisfactionFrom, 95, S01 R3 CASH_AWARD 300.00",
    "P05, satisfactionAward, 0.01, ''",
    "P02, topAward, 650, S01 R1 CASH_AWARD 650.00",
  })
  void anotherFigureCanBeTried(String policy, String name, String figure, String expected) {
    JsonNode trial =
        one("96", "90").run("policy=%s&period=2026-10&param.%s=%s".formatted(policy, name, figure));
    if (expected.isEmpty()) {
      assertThat(outcomes(trial, "R3")).isEmpty();
    } else {
      assertThat(outcomes(trial)).contains(expected);
    }
  }

  private TrialRequest excellent(int excellent, int all) {
    String[] scores = new String[all];
    for (int i = 0; i < all; i++) {
      scores[i] = i < excellent ? "95" : "94.99";
    }
    return trial().staff(people(all)).metrics(composites(scores));
  }

  @Test
  void ineligiblePeopleGetNothingForTasksOnTime() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,任务按时,出勤工作日", "S01,2026-10,是,9")
            .run(P05);
    assertThat(outcomes(trial)).isEmpty();
  }

  @Test
  void someoneWithoutACompositeIsNotGradedAndNeitherHelpsNorSpoilsTheBest() {
    JsonNode trial = trial().staff(people(2)).metrics("S01,2026-10,90,90").run(P05);
    assertThat(outcomes(trial, "R1")).containsExactly("S01 R1 CASH_AWARD 1000.00");
    assertThat(score(trial, "S02").get("rank").isNull()).isTrue();
    assertThat(score(trial, "S02").get("grade").isNull()).isTrue();
  }
}
