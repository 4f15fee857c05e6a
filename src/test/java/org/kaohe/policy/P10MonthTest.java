package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Severity;

class P10MonthTest {

  private static final Policy P10 = POLICIES.get("P10");

  @ParameterizedTest
  @CsvSource({"89.99, 0, 0", "90, 2, 0", "94.99, 2, 0", "95, 0, 3", "95.01, 0, 3", "100, 0, 3"})
  void satisfactionFrom90OrFrom95InsteadIsAwarded(String satisfaction, int lower, int higher) {
    PolicyOutcome outcome = new Month().person("E1").metric("satisfaction", satisfaction).by(P10);

    assertThat(lines(outcome, "P10-R5")).hasSize(lower);
    assertThat(lines(outcome, "P10-R6")).hasSize(higher);
    if (lower > 0) {
      assertThat(lines(outcome, "P10-R5"))
          .containsExactly("E1 CASH_AWARD 200.00", "E1 CERTIFICATE 0.00");
    }
    if (higher > 0) {
      assertThat(lines(outcome, "P10-R6"))
          .containsExactly(
              "E1 CASH_AWARD 400.00", "E1 CERTIFICATE 0.00", "E1 PROMOTION_NOMINATION 0.00");
    }
  }

  @Test
  void withoutSatisfactionNeitherAwardNorPenaltyIsEvaluated() {
    PolicyOutcome outcome = new Month().person("E1").by(P10);

    for (String rule : List.of("P10-R5", "P10-R6", "P10-N2")) {
      assertThat(notEvaluated(outcome, rule)).containsExactly("E1 没有客户满意度数据");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "managerAttitude, P10-R7, 89.99, 0",
    "managerAttitude, P10-R7, 90, 2",
    "managerAttitude, P10-R7, 90.01, 2",
    "managerTeamwork, P10-R9, 89.99, 0",
    "managerTeamwork, P10-R9, 90, 2"
  })
  void theManagersCriterionFrom90IsAwarded(String review, String rule, String mean, int lines) {
    PolicyOutcome outcome = new Month().person("E1").review(review, mean).by(P10);

    assertThat(lines(outcome, rule)).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, rule))
          .containsExactly("E1 CASH_AWARD 200.00", "E1 CERTIFICATE 0.00");
    }
  }

  @Test
  void peersOrOneselfDoNotStandInForTheManager() {
    PolicyOutcome outcome =
        new Month().person("E1").review("peerAttitude", "99").review("selfTeamwork", "99").by(P10);

    assertThat(lines(outcome, "P10-R7")).isEmpty();
    assertThat(lines(outcome, "P10-R9")).isEmpty();
    assertThat(notEvaluated(outcome, "P10-R7")).containsExactly("E1 没有上级评价的工作态度数据");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 2", "0, , , 2", ", , 0, 2", "1, 0, 0, 0", "0, 1, 0, 0", "0, 0, 0.5, 0"})
  void aMonthWithoutLatenessEarlyLeavingOrAbsenceIsAwarded(
      String late, String early, String absent, int lines) {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("lateCount", late)
            .metric("earlyCount", early)
            .metric("absentDays", absent)
            .by(P10);

    assertThat(lines(outcome, "P10-R8")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P10-R8"))
          .containsExactly("E1 CASH_AWARD 100.00", "E1 CERTIFICATE 0.00");
    }
  }

  @Test
  void leaveIsNoAbsenceAndWithoutAttendanceItIsNotEvaluated() {
    PolicyOutcome leave =
        new Month().person("E1").metric("lateCount", "0").metric("leaveDays", "3").by(P10);
    PolicyOutcome nothing = new Month().person("E1").metric("leaveDays", "0").by(P10);

    assertThat(lines(leave, "P10-R8")).hasSize(2);
    assertThat(notEvaluated(nothing, "P10-R8")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不文明用语", "推销无关产品", "泄露机密", "泄露客户隐私", "影响工作", "服务态度", "服务质量", "工作失误", "责任事故", "违反规程",
        "玩手机聊天游戏", "损害形象", "其他违纪", "客户投诉", "负面反馈"
      })
  void anyVerifiedConductOfTheMonthTakesTheAwardAway(String category) {
    Month month = new Month();
    month.person("E1").metric("lateCount", "0");
    month.person("E2").metric("lateCount", "0");
    month.record("R1", "E1", "2026-10-05", category, Severity.MINOR, null);
    month.onlyCounts("R2", "E2", "2026-09-05", category);
    month.record("R3", "E2", "2026-10-05", "客户表扬", Severity.MINOR, null);

    assertThat(proposals(month.by(P10), "P10-R8"))
        .extracting(Proposal::subject)
        .containsExactly("E2", "E2");
  }

  @Test
  void everyHelpToAnotherDepartmentIsAwarded() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "协助其他部门", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-06", "协助其他部门", Severity.MINOR, null);

    assertThat(lines(month.by(P10), "P10-R10"))
        .containsExactly(
            "E1 CASH_AWARD 100.00",
            "E1 CERTIFICATE 0.00",
            "E1 CASH_AWARD 100.00",
            "E1 CERTIFICATE 0.00");
  }

  @ParameterizedTest
  @CsvSource({
    "80, ''",
    "79.99, VERBAL_WARNING IMPROVEMENT_PLAN",
    "70, VERBAL_WARNING IMPROVEMENT_PLAN",
    "69.99, WRITTEN_WARNING TRAINING",
    "60, WRITTEN_WARNING TRAINING",
    "59.99, ESCALATION",
    "0, ESCALATION"
  })
  void lowSatisfactionIsDealtWithByTheHarshestTierAlone(String satisfaction, String kinds) {
    PolicyOutcome outcome = new Month().person("E1").metric("satisfaction", satisfaction).by(P10);

    assertThat(proposals(outcome, "P10-N2"))
        .extracting(line -> line.kind().name())
        .isEqualTo(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
  }

  @Test
  void below60ProposesDemotion() {
    PolicyOutcome outcome = new Month().person("E1").metric("satisfaction", "59").by(P10);

    assertThat(proposals(outcome, "P10-N2").get(0).facts())
        .containsEntry("proposal", "DEMOTION")
        .containsEntry("furthest", "DEMOTION");
    assertThat(proposals(outcome, "P10-N2").get(0).reason())
        .isEqualTo("客户满意度 59% 低于 60%，提请降级，由升级处理程序决定");
  }

  @Test
  void aTrainingThatIsOpenIsNotOpenedTwice() {
    Month month = new Month();
    month.person("E1").metric("satisfaction", "65");
    month.open("E1", "P10-N2", OutcomeKind.TRAINING);

    assertThat(lines(month.by(P10), "P10-N2")).containsExactly("E1 WRITTEN_WARNING 0.00");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, ''",
    "1, 0, 0, VERBAL_WARNING 0.00",
    "1, 1, 0, VERBAL_WARNING 0.00",
    "2, 1, 0, WRITTEN_WARNING 0.00",
    "4, 1, 0, WRITTEN_WARNING 0.00",
    "5, 1, 0, DEDUCTION 100.00",
    "0, 0, 1, DEDUCTION 100.00",
    "2, 0, 1, DEDUCTION 100.00"
  })
  void attendanceIsAVerbalThenAWrittenWarningThenAFine(
      String late, String away, String absent, String line) {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("lateCount", late)
            .metric("awayCount", away)
            .metric("absentDays", absent)
            .by(P10);

    assertThat(lines(outcome, "P10-N3"))
        .isEqualTo(line.isEmpty() ? List.of() : List.of("E1 " + line));
  }

  @Test
  void completionAndSatisfactionMakeTheMetricsScore() {
    assertThat(P10.scoring().indicators())
        .extracting(each -> each.metric() + "/" + each.per() + " " + each.weight())
        .containsExactly("sales/salesTarget 60", "satisfaction/null 40");
  }
}
