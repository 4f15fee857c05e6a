package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;

class P08Test {

  private static final Policy P08 = POLICIES.get("P08");

  @ParameterizedTest
  @CsvSource({"2026-10, P08-R1, 800.00", "2026, P08-R3, 8000.00"})
  void theBestOfMonthAndYearEachEarnTheirSumAndTiesTheWhole(
      String period, String rule, String award) {
    Month month = new Month().in(Period.parse(period));
    month.person("E1").scored("82", 1);
    month.person("E2").scored("82", 1);
    month.person("E3").scored("81.99", 3);

    assertThat(lines(month.by(P08), rule))
        .containsExactly("E1 CASH_AWARD " + award, "E2 CASH_AWARD " + award);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10, P08-R1, 79.99, 0",
    "2026-10, P08-R1, 80, 1",
    "2026, P08-R3, 79.99, 0",
    "2026, P08-R3, 80, 1"
  })
  void rankingAwardsNeedThePassingGrade(String period, String rule, String score, int lines) {
    Month month = new Month().in(Period.parse(period));
    month.person("E1").scored(score, 1);

    assertThat(lines(month.by(P08), rule)).hasSize(lines);
  }

  @Test
  void aYearReadsTheYearsRulesAlone() {
    Month year = new Month().in(Period.parse("2026"));
    year.person("E1").scored("99", 1);
    year.record("R1", "E1", "2026-10-05", "客户投诉", Severity.GROSS, null);

    assertThat(year.by(P08).proposals()).extracting(Proposal::rule).containsExactly("P08-R3");
  }

  @Test
  void theBestTeamOfTheQuarterShares3000ToTheCent() {
    Month quarter = new Month().in(Period.parse("2026-Q4"));
    for (int i = 1; i <= 7; i++) {
      quarter.person("A" + i).team("甲").scored("85", 1);
    }
    for (int i = 1; i <= 3; i++) {
      quarter.person("B" + i).team("乙").scored("84.99", 8);
    }

    assertThat(lines(quarter.by(P08), "P08-R2")) // 428.58 + 6 × 428.57 = 3,000.00
        .hasSize(7)
        .startsWith("A1 CASH_AWARD 428.58", "A2 CASH_AWARD 428.57")
        .endsWith("A7 CASH_AWARD 428.57");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 3"})
  void theBestTeamNeedsThePassingScore(String last, int lines) {
    Month quarter = new Month().in(Period.parse("2026-Q4"));
    quarter.person("E1").scored("80", 1);
    quarter.person("E2").scored("80", 1);
    quarter.person("E3").scored(last, 3);

    assertThat(lines(quarter.by(P08), "P08-R2")).hasSize(lines);
  }

  @Test
  void aTeamOfTwoIsNotRankedInTheQuarter() {
    Month quarter = new Month().in(Period.parse("2026-Q4"));
    quarter.person("E1").scored("99", 1);
    quarter.person("E2").scored("99", 1);
    quarter.person("E3").scored("99", null).ineligible();

    assertThat(lines(quarter.by(P08), "P08-R2")).isEmpty();
    assertThat(notEvaluated(quarter.by(P08), "P08-R2")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "84.99, ''",
    "85, 300.00",
    "89.99, 300.00",
    "90, 600.00",
    "94.99, 600.00",
    "95, 1000.00",
    "100, 1000.00"
  })
  void theBonusIsThatOfTheHighestTierReached(String composite, String bonus) {
    assertThat(lines(new Month().person("E1").scored(composite, 5).by(P08), "P08-R4"))
        .isEqualTo(bonus.isEmpty() ? List.of() : List.of("E1 CASH_AWARD " + bonus));
  }

  @Test
  void withoutACompositeThereIsNoBonus() {
    assertThat(notEvaluated(new Month().person("E1").by(P08), "P08-R4"))
        .containsExactly("E1 没有综合分");
  }

  @Test
  void threeExcellentMonthsAreNominatedOnceWhileItIsOpen() {
    Month month = new Month();
    month.person("E1").scored("95", 1).before("2026-09", "95").before("2026-08", "95");

    assertThat(lines(month.by(P08), "P08-R5")).containsExactly("E1 PROMOTION_NOMINATION 0.00");
    month.open("E1", "P08-R5", OutcomeKind.PROMOTION_NOMINATION);
    assertThat(lines(month.by(P08), "P08-R5")).isEmpty();
  }

  @Test
  void twoExcellentMonthsAGapOrAGoodMonthAreNotEnough() {
    Month two = new Month();
    two.person("E1").scored("95", 1).before("2026-09", "95").before("2026-08", "94.99");
    Month gap = new Month();
    gap.person("E1").scored("95", 1).before("2026-08", "95").before("2026-07", "95");
    Month good = new Month();
    good.person("E1").scored("94.99", 1).before("2026-09", "95").before("2026-08", "95");

    assertThat(lines(two.by(P08), "P08-R5")).isEmpty();
    assertThat(lines(gap.by(P08), "P08-R5")).isEmpty();
    assertThat(lines(good.by(P08), "P08-R5")).isEmpty();
  }

  /** E1 beside E2, whose score is 90 in every month: the mean lies half way. */
  private static Month besideNinety(String... scores) {
    Month month = new Month();
    Month.Person first = month.person("E1").scored(scores[0], 2);
    Month.Person other = month.person("E2").scored("90", 1);
    for (int back = 1; back < scores.length; back++) {
      String earlier = Month.OCTOBER.toYearMonth().minusMonths(back).toString();
      other.before(earlier, "90");
      if (!scores[back].isEmpty()) {
        first.before(earlier, scores[back]);
      }
    }
    return month;
  }

  @Test
  void threeMonthsBelowTheDepartmentsMeanCallForTraining() {
    Month month = besideNinety("89.99", "70", "89.98");

    assertThat(lines(month.by(P08), "P08-N1")).containsExactly("E1 TRAINING 0.00");
    assertThat(proposals(month.by(P08), "P08-N1").get(0).facts())
        .containsEntry("综合分", "89.99")
        .containsEntry("部门平均综合分", "89.995")
        .containsEntry("连续低于部门平均月数", "3");
    month.open("E1", "P08-N1", OutcomeKind.TRAINING);
    assertThat(lines(month.by(P08), "P08-N1")).isEmpty();
  }

  @Test
  void atTheMeanIsNotBelowItAndAGapBreaksTheChain() {
    assertThat(lines(besideNinety("90", "70", "70").by(P08), "P08-N1")).isEmpty();
    assertThat(lines(besideNinety("70", "90", "70", "70").by(P08), "P08-N1")).isEmpty();
    assertThat(lines(besideNinety("70", "70").by(P08), "P08-N1")).isEmpty();
    assertThat(lines(besideNinety("70", "", "70", "70").by(P08), "P08-N1")).isEmpty();
  }

  @Test
  void whoeverWasNotEligibleDoesNotCountInThatMonthsMean() {
    Month month = besideNinety("80", "80", "80");
    month
        .person("E3")
        .scored("1", null)
        .ineligible()
        .before("2026-09", Map.of(), BigDecimal.ONE, false);

    assertThat(lines(month.by(P08), "P08-N1")).containsExactly("E1 TRAINING 0.00");
  }

  @ParameterizedTest
  @CsvSource({
    "P08-N2, 客户投诉, MINOR, WARNING 0.00",
    "P08-N2, 客户投诉, SERIOUS, DEDUCTION 200.00",
    "P08-N2, 客户投诉, GROSS, DEDUCTION 200.00",
    "P08-N3, 违反规程, MINOR, WARNING 0.00",
    "P08-N3, 违反规程, SERIOUS, DEDUCTION 200.00",
    "P08-N3, 违反规程, GROSS, DEDUCTION 500.00"
  })
  void complaintsAndBreachesAreDealtWithByTheirSeverity(
      String rule, String category, Severity severity, String line) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", category, severity, null);

    assertThat(lines(month.by(P08), rule)).containsExactly("E1 " + line);
    assertThat(month.by(P08).proposals()).hasSize(1);
  }

  @Test
  void timesVolumeAndSatisfactionMakeTheMetricsScore() {
    assertThat(P08.scoring().indicators())
        .extracting(each -> each.metric() + " " + each.weight() + " " + each.target())
        .containsExactly(
            "satisfaction 40 null",
            "resolutionMinutes 20 30",
            "firstResponseSeconds 20 30",
            "workload 20 800");
  }
}
