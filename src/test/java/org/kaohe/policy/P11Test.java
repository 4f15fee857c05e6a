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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

class P11Test {

  private static final Policy P11 = POLICIES.get("P11");

  @ParameterizedTest
  @CsvSource({
    "799, ''",
    "800, 3000.00",
    "801, 3000.00",
    "1249, 3000.00",
    "1250, 6000.00",
    "9000, 6000.00"
  })
  void theDepartmentsCardsEarnOneLineByTheHigherTier(String second, String award) {
    Month month = new Month();
    month.person("E1").metric("cards", "1000");
    month.person("E2").metric("cards", second);
    month.person("E3");

    assertThat(lines(month.by(P11), "P11-R1"))
        .isEqualTo(award.isEmpty() ? List.of() : List.of("客服部 CASH_AWARD " + award));
  }

  @Test
  void cardsOfALeaverOrNewcomerBelongToTheDepartmentsTotal() {
    Month month = new Month();
    month.person("E1").metric("cards", "1000");
    month.person("E2").metric("cards", "800").ineligible();

    assertThat(lines(month.by(P11), "P11-R1")).containsExactly("客服部 CASH_AWARD 3000.00");
  }

  @Test
  void theLineIsTheDepartmentsAndNamesTheTarget() {
    PolicyOutcome outcome = new Month().person("E1").metric("cards", "1800").by(P11);

    assertThat(proposals(outcome, "P11-R1"))
        .singleElement()
        .returns(SubjectType.DEPARTMENT, Proposal::subjectType)
        .returns("部门办卡 1800 张（目标 1500 张），达到 1800 张，奖励部门 3000 元", Proposal::reason);
  }

  @Test
  void withoutAnyCardsFigureTheDepartmentIsNotEvaluated() {
    assertThat(notEvaluated(new Month().person("E1").by(P11), "P11-R1"))
        .containsExactly("客服部 没有部门办卡数数据");
  }

  @Test
  void aTierAboveTheCapPaysTheCap() {
    Policy generous = P11.with(Map.of("departmentHighAward", new BigDecimal("12000")));
    Policy personal = P11.with(Map.of("personalHighAward", new BigDecimal("500.01")));
    PolicyOutcome outcome = new Month().person("E1").metric("cards", "2250").by(generous);

    assertThat(lines(outcome, "P11-R1")).containsExactly("客服部 CASH_AWARD 10000.00");
    assertThat(proposals(outcome, "P11-R1").get(0).facts()).containsKey("封顶");
    assertThat(lines(new Month().person("E1").metric("cards", "225").by(personal), "P11-R2"))
        .containsExactly("E1 CASH_AWARD 500.00");
  }

  @ParameterizedTest
  @CsvSource({"179, ''", "180, 200.00", "224, 200.00", "225, 500.00", "1000, 500.00"})
  void onesOwnCardsEarnTheHigherTierAlone(String cards, String award) {
    assertThat(lines(new Month().person("E1").metric("cards", cards).by(P11), "P11-R2"))
        .isEqualTo(award.isEmpty() ? List.of() : List.of("E1 CASH_AWARD " + award));
  }

  private static Month year() {
    return new Month().in(Period.parse("2026"));
  }

  @ParameterizedTest
  @CsvSource({"95.98, ''", "96, 5000.00", "96.02, 5000.00"})
  void theYearsSatisfactionIsTheMeanOfTheMonthsMeans(String february, String award) {
    Month year = year(); // January: mean 100 of two people; February: one person alone
    year.person("E1")
        .parts(
            part("2026-01", "90", "satisfaction=100"),
            part("2026-02", "90", "satisfaction=" + february));
    year.person("E2").parts(part("2026-01", "90", "satisfaction=100"), part("2026-02", "90"));

    assertThat(lines(year.by(P11), "P11-R3"))
        .isEqualTo(award.isEmpty() ? List.of() : List.of("客服部 CASH_AWARD " + award));
  }

  @Test
  void theYearsSatisfactionAwardIsOneCappedLineOfTheDepartment() {
    Policy generous = P11.with(Map.of("yearSatisfactionAward", new BigDecimal("6000")));
    Month year = year();
    year.person("E1").parts(part("2026-01", "90", "satisfaction=98"));
    year.person("E2").parts(part("2026-01", "90", "satisfaction=98"));

    assertThat(proposals(year.by(generous), "P11-R3"))
        .singleElement()
        .returns(SubjectType.DEPARTMENT, Proposal::subjectType);
    assertThat(lines(year.by(generous), "P11-R3")).containsExactly("客服部 CASH_AWARD 5000.00");
  }

  @Test
  void aYearWithoutSatisfactionIsNotEvaluated() {
    Month year = year();
    year.person("E1").parts(part("2026-01", "90"));

    assertThat(notEvaluated(year.by(P11), "P11-R3")).containsExactly("客服部 没有部门年度满意度数据");
  }

  @ParameterizedTest
  @CsvSource({"创新提案, P11-R4, 1000.00", "委屈, P11-R8, 300.00"})
  void everyVerifiedRecordEarnsItsSum(String category, String rule, String award) {
    Month month = new Month();
    month.person("E1");
    month.person("E2").ineligible();
    month.record("R1", "E1", "2026-10-05", category, Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-06", category, Severity.MINOR, null);
    month.record("R3", "E2", "2026-10-06", category, Severity.GROSS, null);

    assertThat(lines(month.by(P11), rule))
        .containsExactly(
            "E1 CASH_AWARD " + award, "E1 CASH_AWARD " + award, "E2 CASH_AWARD " + award);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "0, , 1", ", 0, 1", "0.5, 0, 0", "0, 0.5, 0", "1, , 0", ", 1, 0"})
  void aMonthWithoutLeaveOrAbsenceEarns100(String leave, String absent, int lines) {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("leaveDays", leave)
            .metric("absentDays", absent)
            .metric("lateCount", "9")
            .by(P11);

    assertThat(lines(outcome, "P11-R5")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P11-R5")).containsExactly("E1 CASH_AWARD 100.00");
    }
  }

  @Test
  void withoutFiguresOfLeaveFullAttendanceIsNotEvaluated() {
    assertThat(notEvaluated(new Month().person("E1").metric("lateCount", "0").by(P11), "P11-R5"))
        .hasSize(1);
  }

  private static List<String> fullYear(int months, PersonPeriod... others) {
    Month year = year();
    year.person("E1")
        .parts(
            IntStream.rangeClosed(1, months)
                .mapToObj(month -> part("2026-%02d".formatted(month), "85", "leaveDays=0"))
                .toArray(PersonPeriod[]::new))
        .parts(others);
    return lines(year.by(P11), "P11-R6");
  }

  @Test
  void fullAttendanceInAllTwelveMonthsEarns500More() {
    assertThat(fullYear(12)).containsExactly("E1 CASH_AWARD 500.00");
    assertThat(fullYear(11)).isEmpty();
    assertThat(fullYear(11, part("2026-12", "85", "absentDays=0")))
        .containsExactly("E1 CASH_AWARD 500.00");
    assertThat(fullYear(11, part("2026-12", "85", "leaveDays=0.5"))).isEmpty();
    assertThat(fullYear(11, part("2026-12", "85", "absentDays=1"))).isEmpty();
    assertThat(fullYear(11, part("2026-12", "85", "lateCount=0"))).isEmpty();
  }

  @Test
  void aMonthInWhichThePersonWasNotEligibleIsNoMonthOfFullAttendance() {
    PersonPeriod december =
        new PersonPeriod(
            Period.parse("2026-12"),
            Map.of("leaveDays", BigDecimal.ZERO),
            null,
            null,
            null,
            false,
            Map.of());

    assertThat(fullYear(11, december)).isEmpty();
  }

  @Test
  void overtimeIsReimbursedAsApproved() {
    Month month = new Month();
    month.person("E1");
    month.approved("R1", "E1", "2026-10-05", "加班报销", "86.50");
    month.approved("R2", "E1", "2026-10-06", "加班报销", null);

    assertThat(lines(month.by(P11), "P11-R7")).containsExactly("E1 REIMBURSEMENT 86.50");
    assertThat(notEvaluated(month.by(P11), "P11-R7")).containsExactly("E1 记录没有核准金额");
  }

  @Test
  void cardsAndSatisfactionMakeTheMetricsScore() {
    assertThat(P11.scoring().indicators())
        .extracting(each -> each.metric() + " " + each.weight() + " " + each.target())
        .containsExactly("cards 60 150", "satisfaction 40 null");
  }
}
