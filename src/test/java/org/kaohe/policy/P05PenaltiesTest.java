package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P05;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

class P05PenaltiesTest {

  @ParameterizedTest
  @CsvSource({
    "P05-N1, 不文明用语, 800.00", // 10% of 8,000
    "P05-N2, 推销无关产品, 1600.00" // 20% of 8,000
  })
  void theFirstOccurrenceIsAWarningTheSecondAndLaterAreDeductions(
      String rule, String category, String deduction) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", category, Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-06", category, Severity.GROSS, null);
    month.record("R3", "E1", "2026-10-07", category, Severity.MINOR, null);

    assertThat(lines(month.by(P05), rule))
        .containsExactly(
            "E1 WARNING 0.00", "E1 DEDUCTION " + deduction, "E1 DEDUCTION " + deduction);
    assertThat(proposals(month.by(P05), rule))
        .extracting(Proposal::record)
        .containsExactly("R1", "R2", "R3");
  }

  @Test
  void recordsOfTheSameDayCountInOrderOfTheirNumber() {
    Month month = new Month();
    month.person("E1");
    month.record("R2", "E1", "2026-10-05", "不文明用语", Severity.MINOR, null);
    month.record("R1", "E1", "2026-10-05", "不文明用语", Severity.MINOR, null);

    assertThat(proposals(month.by(P05), "P05-N1"))
        .extracting(line -> line.record() + " " + line.kind())
        .containsExactly("R1 WARNING", "R2 DEDUCTION");
  }

  @ParameterizedTest
  @CsvSource({"2025-10-05, WARNING", "2025-10-06, DEDUCTION", "2026-09-30, DEDUCTION"})
  void occurrencesAreCountedOverTheTwelveMonthsBeforeTheEvent(String earlier, String kind) {
    Month month = new Month();
    month.person("E1");
    month.onlyCounts("R0", "E1", earlier, "不文明用语");
    month.record("R1", "E1", "2026-10-05", "不文明用语", Severity.MINOR, null);

    assertThat(proposals(month.by(P05), "P05-N1"))
        .singleElement()
        .returns(kind, line -> line.kind().name());
  }

  @Test
  void recordsOfOtherPeopleAndOtherCategoriesDoNotCount() {
    Month month = new Month();
    month.person("E1");
    month.person("E2");
    month.onlyCounts("R1", "E2", "2026-10-01", "不文明用语");
    month.onlyCounts("R2", "E1", "2026-10-01", "推销无关产品");
    month.record("R3", "E1", "2026-10-05", "不文明用语", Severity.MINOR, null);

    assertThat(lines(month.by(P05), "P05-N1")).containsExactly("E1 WARNING 0.00");
  }

  @Test
  void aLateRecordThatFiresTakesTheNumberOfItsDateAndOneThatOnlyCountsGivesNoLine() {
    Month month = new Month();
    month.person("E1");
    month.onlyCounts("R1", "E1", "2026-05-01", "不文明用语");
    month.record("R2", "E1", "2026-09-10", "不文明用语", Severity.MINOR, null);

    PolicyOutcome outcome = month.by(P05);
    assertThat(lines(outcome, "P05-N1")).containsExactly("E1 DEDUCTION 800.00");
    assertThat(outcome.proposals()).hasSize(1);
    assertThat(proposals(outcome, "P05-N1").get(0).facts())
        .containsEntry("第几次", "2")
        .containsEntry("计入的记录", "R1、R2");
  }

  @Test
  void recordRulesFireForIneligiblePeopleEmployedOnTheRecordsDate() {
    Month month = new Month();
    month.person("E1").ineligible().employed("2026-10-20", null);
    month.person("E2").ineligible().employed(null, "2026-10-10");
    month.record("R1", "E1", "2026-10-20", "不文明用语", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-19", "不文明用语", Severity.MINOR, null);
    month.record("R3", "E2", "2026-10-10", "推销无关产品", Severity.MINOR, null);
    month.record("R4", "E2", "2026-10-11", "推销无关产品", Severity.MINOR, null);

    PolicyOutcome outcome = month.by(P05);
    assertThat(outcome.proposals()).extracting(Proposal::record).containsExactly("R1", "R3");
    assertThat(notEvaluated(outcome, "P05-N1"))
        .containsExactly("E1 记录 R2 的日期 2026-10-19 不在员工在职期间内");
    assertThat(notEvaluated(outcome, "P05-N2")).hasSize(1);
  }

  @Test
  void aRecordOfATeamPunishesNobody() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", SubjectType.TEAM, "一组", "2026-10-05", "泄露机密", Severity.GROSS, null, true);

    PolicyOutcome outcome = month.by(P05);
    assertThat(outcome.proposals()).isEmpty();
    assertThat(notEvaluated(outcome, "P05-N3")).containsExactly("一组 记录针对团队或部门，这一规则只适用于员工");
  }

  @Test
  void anyLeakCostsHalfOfFixedPayAndOpensOneEscalationTowardsDismissal() {
    Month month = new Month();
    month.person("E1").fixedPay("8000.01");
    month.record("R1", "E1", "2026-10-05", "泄露机密", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-06", "泄露机密", Severity.GROSS, null);

    assertThat(lines(month.by(P05), "P05-N3"))
        .containsExactly(
            "E1 DEDUCTION 4000.01", "E1 ESCALATION 0.00", "E1 DEDUCTION 4000.01"); // HALF_UP
    assertThat(proposals(month.by(P05), "P05-N3").get(1).facts())
        .containsEntry("proposal", "DISMISSAL")
        .containsEntry("furthest", "DISMISSAL");
  }

  @Test
  void whileAnEscalationIsOpenNoSecondOneIsOpenedButTheDeductionRecurs() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "泄露机密", Severity.MINOR, null);
    month.open("E1", "P05-N3", OutcomeKind.ESCALATION);

    assertThat(lines(month.by(P05), "P05-N3")).containsExactly("E1 DEDUCTION 4000.00");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 2", "80, 0", "80.00, 0", "80.01, 0"})
  void satisfactionBelow80IsAWarningAndFivePercent(String satisfaction, int lines) {
    PolicyOutcome outcome = new Month().person("E1").metric("satisfaction", satisfaction).by(P05);

    assertThat(lines(outcome, "P05-N4")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P05-N4"))
          .containsExactly("E1 WARNING 0.00", "E1 DEDUCTION 400.00");
    }
  }

  @Test
  void theSecondConsecutiveMonthIsTenPercentAlone() {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("satisfaction", "79.99")
            .before("2026-09", "satisfaction", "79.99")
            .before("2026-08", "satisfaction", "80")
            .by(P05);

    assertThat(lines(outcome, "P05-N4")).containsExactly("E1 DEDUCTION 800.00");
    assertThat(proposals(outcome, "P05-N4").get(0).facts())
        .containsEntry("满意度连续不达标月数(期间)", "2026-09、2026-10");
  }

  @ParameterizedTest
  @CsvSource({"3", "4", "12"})
  void theThirdAndLaterMonthsAreTwentyPercentAndAChangeOfDuties(int months) {
    Month month = new Month();
    Month.Person person = month.person("E1").metric("satisfaction", "70");
    for (int back = 1; back < months; back++) {
      String earlier = Month.OCTOBER.toYearMonth().minusMonths(back).toString();
      person.before(earlier, "satisfaction", "70");
    }

    assertThat(lines(month.by(P05), "P05-N4"))
        .containsExactly("E1 DEDUCTION 1600.00", "E1 DUTY_CHANGE 0.00");
    month.open("E1", "P05-N4", OutcomeKind.DUTY_CHANGE);
    assertThat(lines(month.by(P05), "P05-N4")).containsExactly("E1 DEDUCTION 1600.00");
  }

  @Test
  void aMonthWithoutAResultBreaksTheChain() {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("satisfaction", "70")
            .before("2026-08", "satisfaction", "70")
            .before("2026-07", "satisfaction", "70")
            .by(P05);

    assertThat(lines(outcome, "P05-N4")).containsExactly("E1 WARNING 0.00", "E1 DEDUCTION 400.00");
  }

  @Test
  void aMonthWithoutTheMetricBreaksTheChain() {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("satisfaction", "70")
            .before("2026-09", "complaintRate", "1")
            .before("2026-08", "satisfaction", "70")
            .by(P05);

    assertThat(lines(outcome, "P05-N4")).containsExactly("E1 WARNING 0.00", "E1 DEDUCTION 400.00");
  }

  @Test
  void aMonthInWhichThePersonWasNotEligibleBreaksTheChain() {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("satisfaction", "70")
            .before("2026-09", Map.of("satisfaction", new BigDecimal("70")), null, false)
            .before("2026-08", "satisfaction", "70")
            .by(P05);

    assertThat(lines(outcome, "P05-N4")).containsExactly("E1 WARNING 0.00", "E1 DEDUCTION 400.00");
  }

  @Test
  void theChainRunsOverTheTurnOfTheYear() {
    PolicyOutcome outcome =
        new Month()
            .in(Period.month(2027, 1))
            .person("E1")
            .metric("satisfaction", "70")
            .before("2026-12", "satisfaction", "70")
            .by(P05);

    assertThat(lines(outcome, "P05-N4")).containsExactly("E1 DEDUCTION 800.00");
  }

  @ParameterizedTest
  @CsvSource({"1.99, 0", "2, 0", "2.01, 2"})
  void aComplaintRateAboveTheStandardTakesTheSameSteps(String rate, int lines) {
    assertThat(lines(new Month().person("E1").metric("complaintRate", rate).by(P05), "P05-N5"))
        .hasSize(lines);
  }

  @Test
  void satisfactionAndComplaintsAreCountedOnTheirOwn() {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("satisfaction", "70")
            .metric("complaintRate", "3")
            .before("2026-09", "complaintRate", "3")
            .before("2026-08", "complaintRate", "3")
            .by(P05);

    assertThat(lines(outcome, "P05-N4")).containsExactly("E1 WARNING 0.00", "E1 DEDUCTION 400.00");
    assertThat(lines(outcome, "P05-N5"))
        .containsExactly("E1 DEDUCTION 1600.00", "E1 DUTY_CHANGE 0.00");
  }

  @Test
  void theCompanyMaySetItsOwnStandard() {
    Policy strict = P05.with(Map.of("complaintStandard", new BigDecimal("1.5")));

    assertThat(lines(new Month().person("E1").metric("complaintRate", "2").by(strict), "P05-N5"))
        .hasSize(2);
  }

  @Test
  void theReasonNamesTheFigures() {
    PolicyOutcome outcome = new Month().person("E1").metric("satisfaction", "79.5").by(P05);

    assertThat(proposals(outcome, "P05-N4").get(1).reason())
        .isEqualTo("客户满意度 79.5% 低于 80%，第 1 个月不达标，扣当月固定工资 5%");
    assertThat(proposals(outcome, "P05-N4").get(1).facts())
        .containsEntry("客户满意度", "79.5")
        .containsEntry("当月固定工资", "8000.00")
        .containsEntry("比例(%)", "5");
  }
}
