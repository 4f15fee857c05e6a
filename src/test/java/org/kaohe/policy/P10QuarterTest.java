package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;
import static org.kaohe.policy.Month.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;

class P10QuarterTest {

  private static final Policy P10 = POLICIES.get("P10");

  private static Month quarter() {
    return new Month().in(Period.parse("2026-Q4"));
  }

  /** Two months' sales without targets. */
  private static Month.Person sold(Month month, String number, String october, String november) {
    return month
        .person(number)
        .scored("85", 1)
        .parts(
            part("2026-10", "85", "sales=" + october), part("2026-11", "85", "sales=" + november));
  }

  @Test
  void theThreeHighestTotalsOfTheQuarterAreAwarded() {
    Month quarter = quarter();
    sold(quarter, "E1", "100", "50");
    sold(quarter, "E2", "10", "300");
    sold(quarter, "E3", "100", "100");
    sold(quarter, "E4", "149.99", "0");
    PolicyOutcome outcome = quarter.by(P10);

    assertThat(lines(outcome, "P10-R1"))
        .containsExactly(
            "E2 CASH_AWARD 3000.00", "E2 CERTIFICATE 0.00", "E2 PROMOTION_NOMINATION 0.00");
    assertThat(lines(outcome, "P10-R2"))
        .containsExactly("E3 CASH_AWARD 2000.00", "E3 CERTIFICATE 0.00");
    assertThat(lines(outcome, "P10-R3"))
        .containsExactly("E1 CASH_AWARD 1000.00", "E1 CERTIFICATE 0.00");
    assertThat(proposals(outcome, "P10-R1").get(0).reason())
        .isEqualTo("季度销售总额 310 元在部门排名第 1，评为季度销售冠军，奖金 3000 元");
  }

  @Test
  void whoeverSharesARankIsAwardedEachAndTheNextRankIsSkipped() {
    Month quarter = quarter();
    sold(quarter, "E1", "100", "100");
    sold(quarter, "E2", "100", "100");
    sold(quarter, "E3", "100", "99");
    PolicyOutcome outcome = quarter.by(P10);

    assertThat(proposals(outcome, "P10-R1")).hasSize(6);
    assertThat(proposals(outcome, "P10-R2")).isEmpty();
    assertThat(proposals(outcome, "P10-R3"))
        .extracting(Proposal::subject)
        .containsExactly("E3", "E3");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0, 0, 0", "80, 3, 2, 2"})
  void theThreePlacesNeedThePassingGrade(String composite, int first, int second, int third) {
    Month quarter = quarter();
    sold(quarter, "E1", "100", "100").scored(composite, 1);
    sold(quarter, "E2", "100", "99").scored(composite, 1);
    sold(quarter, "E3", "100", "98").scored(composite, 1);

    assertThat(lines(quarter.by(P10), "P10-R1")).hasSize(first);
    assertThat(lines(quarter.by(P10), "P10-R2")).hasSize(second);
    assertThat(lines(quarter.by(P10), "P10-R3")).hasSize(third);
  }

  @Test
  void whoeverHasNoSalesFigureOrIsNotEligibleIsNotRanked() {
    Month quarter = quarter();
    sold(quarter, "E1", "1", "0");
    sold(quarter, "E2", "1000", "0").ineligible();
    quarter.person("E3").scored("99", 1).parts(part("2026-10", "99", "satisfaction=99"));
    PolicyOutcome outcome = quarter.by(P10);

    assertThat(proposals(outcome, "P10-R1")).extracting(Proposal::subject).containsOnly("E1");
    assertThat(notEvaluated(outcome, "P10-R1"))
        .singleElement()
        .asString()
        .startsWith("E3 ")
        .contains("季度销售总额");
  }

  @Test
  void aMonthInWhichThePersonWasNotEligibleDoesNotCountInTheTotal() {
    Month quarter = quarter();
    sold(quarter, "E1", "100", "100");
    quarter
        .person("E2")
        .scored("85", 1)
        .parts(
            part("2026-10", "85", "sales=150"),
            new PersonPeriod(
                Period.parse("2026-11"),
                Map.of("sales", new BigDecimal("500")),
                null,
                null,
                null,
                false,
                Map.of()));

    assertThat(proposals(quarter.by(P10), "P10-R1"))
        .extracting(Proposal::subject)
        .containsOnly("E1");
  }

  @Test
  void theLargestGrowthOnTheQuarterBeforeIsAwarded() {
    Month quarter = quarter();
    sold(quarter, "E1", "100", "100")
        .before("2026-Q3", part("2026-07", "85", "sales=60"), part("2026-08", "85", "sales=40"));
    sold(quarter, "E2", "500", "500").before("2026-Q3", part("2026-07", "85", "sales=950"));
    sold(quarter, "E3", "900", "900");
    PolicyOutcome outcome = quarter.by(P10);

    assertThat(lines(outcome, "P10-R4"))
        .containsExactly("E1 CASH_AWARD 800.00", "E1 CERTIFICATE 0.00");
    assertThat(proposals(outcome, "P10-R4").get(0).reason())
        .isEqualTo("季度销售总额比上季度增长 100 元，排名第 1，评为季度销售进步奖，奖金 800 元");
    assertThat(notEvaluated(outcome, "P10-R4")).singleElement().asString().startsWith("E3 ");
  }

  @ParameterizedTest
  @CsvSource({"200, 85, 0", "199.99, 85, 2", "199.99, 79.99, 0", "199.99, 80, 2", "300, 85, 0"})
  void growthMustBeMoreThanNoneAndThePassingGradeHolds(String before, String composite, int lines) {
    Month quarter = quarter();
    sold(quarter, "E1", "100", "100")
        .scored(composite, 1)
        .before("2026-Q3", part("2026-07", "85", "sales=" + before));

    assertThat(lines(quarter.by(P10), "P10-R4")).hasSize(lines);
  }

  @Test
  void onlyTheLastQuarterIsComparedWith() {
    Month quarter = quarter();
    sold(quarter, "E1", "100", "100").before("2026-Q2", part("2026-04", "85", "sales=1"));

    assertThat(lines(quarter.by(P10), "P10-R4")).isEmpty();
    assertThat(notEvaluated(quarter.by(P10), "P10-R4")).hasSize(1);
  }

  /** A quarter of two months, each with that much sold and a target of 100. */
  private static PersonPeriod[] months(int firstMonth, String sales) {
    return new PersonPeriod[] {
      part("2026-%02d".formatted(firstMonth), "85", "sales=" + sales, "salesTarget=100"),
      part("2026-%02d".formatted(firstMonth + 1), "85", "sales=100", "salesTarget=100")
    };
  }

  private static List<String> failing(String... salesByQuarter) {
    Month quarter = quarter();
    Month.Person person = quarter.person("E1").parts(months(10, salesByQuarter[0]));
    for (int back = 1; back < salesByQuarter.length; back++) {
      if (!salesByQuarter[back].isEmpty()) {
        person.before("2026-Q" + (4 - back), months(10 - 3 * back, salesByQuarter[back]));
      }
    }
    return lines(quarter.by(P10), "P10-N1");
  }

  @Test
  void aQuarterBelowItsTargetsIsAVerbalWarningAndAPlan() {
    assertThat(failing("100")).isEmpty();
    assertThat(failing("100.01")).isEmpty();
    assertThat(failing("99.99"))
        .containsExactly("E1 VERBAL_WARNING 0.00", "E1 IMPROVEMENT_PLAN 0.00");
  }

  @Test
  void theSecondIsAWrittenWarningAndTrainingTheThirdAndLaterAnEscalation() {
    assertThat(failing("99", "99")).containsExactly("E1 WRITTEN_WARNING 0.00", "E1 TRAINING 0.00");
    assertThat(failing("99", "99", "99")).containsExactly("E1 ESCALATION 0.00");
    assertThat(failing("99", "99", "99", "99")).containsExactly("E1 ESCALATION 0.00");
  }

  @Test
  void aQuarterThatReachedItsTargetOrHasNoResultBreaksTheChain() {
    assertThat(failing("99", "100", "99")).contains("E1 VERBAL_WARNING 0.00");
    assertThat(failing("99", "", "99", "99")).contains("E1 VERBAL_WARNING 0.00");
  }

  @Test
  void theEscalationProposesDemotion() {
    Month quarter = quarter();
    quarter
        .person("E1")
        .parts(months(10, "99"))
        .before("2026-Q3", months(7, "99"))
        .before("2026-Q2", months(4, "99"));

    assertThat(proposals(quarter.by(P10), "P10-N1").get(0))
        .returns("季度销售额 199 元低于目标 200 元，连续 3 个季度未达标，提请降级，由升级处理程序决定", Proposal::reason)
        .satisfies(
            line ->
                assertThat(line.facts())
                    .containsEntry("proposal", "DEMOTION")
                    .containsEntry("furthest", "DEMOTION"));
  }

  @Test
  void onlyMonthsWithSalesAndTargetCountAndThereMustBeTwo() {
    Month one = quarter();
    one.person("E1")
        .parts(
            part("2026-10", "85", "sales=1", "salesTarget=100"),
            part("2026-11", "85", "sales=1"),
            part("2026-12", "85", "salesTarget=100"));
    Month two = quarter();
    two.person("E1")
        .parts(
            part("2026-10", "85", "sales=100", "salesTarget=100"),
            part("2026-11", "85", "sales=100", "salesTarget=100"),
            part("2026-12", "85", "salesTarget=100"));

    assertThat(lines(one.by(P10), "P10-N1")).isEmpty();
    assertThat(notEvaluated(one.by(P10), "P10-N1")).hasSize(1);
    assertThat(lines(two.by(P10), "P10-N1")).isEmpty();
    assertThat(notEvaluated(two.by(P10), "P10-N1")).isEmpty();
  }

  @Test
  void theChainRunsOverTheTurnOfTheYear() {
    Month quarter = new Month().in(Period.parse("2027-Q1"));
    quarter
        .person("E1")
        .parts(
            part("2027-01", "85", "sales=1", "salesTarget=2"),
            part("2027-02", "85", "sales=1", "salesTarget=2"))
        .before("2026-Q4", months(10, "99"));

    assertThat(lines(quarter.by(P10), "P10-N1")).contains("E1 WRITTEN_WARNING 0.00");
  }

  @Test
  void aQuarterReadsTheQuartersRulesAlone() {
    Month quarter = quarter();
    sold(quarter, "E1", "1", "1").metric("satisfaction", "99").metric("lateCount", "9");

    assertThat(quarter.by(P10).proposals()).extracting(Proposal::rule).containsOnly("P10-R1");
  }
}
