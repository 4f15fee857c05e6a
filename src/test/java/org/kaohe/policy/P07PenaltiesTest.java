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
import org.kaohe.shared.Severity;

class P07PenaltiesTest {

  private static final Policy P07 = POLICIES.get("P07");

  private static PolicyOutcome attendance(
      Policy policy, String late, String early, String away, String absent) {
    return new Month()
        .person("E1")
        .metric("lateCount", late)
        .metric("earlyCount", early)
        .metric("awayCount", away)
        .metric("absentDays", absent)
        .by(policy);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, ''",
    "1, 0, 0, 0, WARNING 0.00",
    "1, 1, 0, 0, WARNING 0.00",
    "1, 1, 1, 0, DEDUCTION 100.00",
    "2, 2, 1, 0, DEDUCTION 100.00",
    "2, 2, 2, 0, ESCALATION 0.00",
    "7, 0, 0, 0, ESCALATION 0.00",
    "0, 0, 0, 0.5, ESCALATION 0.00",
    "1, 0, 0, 1, ESCALATION 0.00",
    "6, 0, 0, 1, ESCALATION 0.00"
  })
  void latenessEarlyLeavingAndAbsenceFromThePostAddUpToThreeSteps(
      String late, String early, String away, String absent, String line) {
    assertThat(lines(attendance(P07, late, early, away, absent), "P07-N1"))
        .isEqualTo(line.isEmpty() ? List.of() : List.of("E1 " + line));
  }

  @ParameterizedTest
  @CsvSource({
    "2, , , , WARNING 0.00", // nothing said about absence: none
    ", , 3, , DEDUCTION 100.00",
    ", , , 1, ESCALATION 0.00",
    ", , , 0, ''"
  })
  void whatIsNotGivenCountsAsNoneIfAnythingIsGiven(
      String late, String early, String away, String absent, String line) {
    PolicyOutcome outcome = attendance(P07, late, early, away, absent);

    assertThat(lines(outcome, "P07-N1"))
        .isEqualTo(line.isEmpty() ? List.of() : List.of("E1 " + line));
    assertThat(notEvaluated(outcome, "P07-N1")).isEmpty();
  }

  @Test
  void withoutAnyAttendanceFigureItIsNotEvaluated() {
    assertThat(notEvaluated(attendance(P07, null, null, null, null), "P07-N1")).hasSize(1);
  }

  @Test
  void theThirdStepIsAReviewThatMayGoAsFarAsDismissal() {
    Proposal line = proposals(attendance(P07, "0", null, null, "1"), "P07-N1").get(0);

    assertThat(line.facts())
        .containsEntry("proposal", "REVIEW")
        .containsEntry("furthest", "DISMISSAL");
    assertThat(line.reason()).isEqualTo("旷工 1 天，提请升级处理，最重至解除劳动合同，由升级处理程序决定");
  }

  @Test
  void theEvidenceNamesEachCountThatIsGiven() {
    assertThat(proposals(attendance(P07, "2", null, "1", null), "P07-N1").get(0).facts())
        .containsExactly(
            Map.entry("迟到、早退、擅离岗位次数合计", "3"),
            Map.entry("迟到次数", "2"),
            Map.entry("擅离岗位次数", "1"),
            Map.entry("旷工（天）", "0"));
  }

  @Test
  void theCompanyMayMoveTheSteps() {
    Policy strict = P07.with(Map.of("attendanceFineFrom", new BigDecimal("2")));

    assertThat(lines(attendance(strict, "1", "1", null, null), "P07-N1"))
        .containsExactly("E1 DEDUCTION 100.00");
  }

  @Test
  void playingAtWorkIsAWarningThenAFineThenOneEscalation() {
    Month month = new Month();
    month.person("E1");
    for (int i = 1; i <= 4; i++) {
      month.record("R" + i, "E1", "2026-10-0" + i, "玩手机聊天游戏", Severity.GROSS, null);
    }

    assertThat(lines(month.by(P07), "P07-N2"))
        .containsExactly("E1 WARNING 0.00", "E1 DEDUCTION 100.00", "E1 ESCALATION 0.00");
    assertThat(proposals(month.by(P07), "P07-N2").get(2).facts())
        .containsEntry("第几次", "3")
        .containsEntry("proposal", "REVIEW")
        .containsEntry("furthest", "DISMISSAL");
  }

  @ParameterizedTest
  @CsvSource({"2025-10-05, WARNING", "2025-10-06, DEDUCTION"})
  void occurrencesAreCountedOverTwelveMonths(String earlier, String kind) {
    Month month = new Month();
    month.person("E1");
    month.onlyCounts("R0", "E1", earlier, "玩手机聊天游戏");
    month.record("R1", "E1", "2026-10-05", "玩手机聊天游戏", Severity.MINOR, null);

    assertThat(proposals(month.by(P07), "P07-N2"))
        .singleElement()
        .returns(kind, line -> line.kind().name());
  }

  @ParameterizedTest
  @CsvSource({
    "服务质量, P07-N3, 200.00, REVIEW",
    "客户投诉, P07-N3, 200.00, REVIEW",
    "泄露客户隐私, P07-N4, 500.00, DISMISSAL",
    "损害形象, P07-N4, 500.00, DISMISSAL",
    "责任事故, P07-N5, 300.00, REVIEW"
  })
  void conductIsAWarningAFineOrAnEscalationByItsSeverity(
      String category, String rule, String fine, String proposal) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-01", category, Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-02", category, Severity.SERIOUS, null);
    month.record("R3", "E1", "2026-10-03", category, Severity.GROSS, null);

    assertThat(month.by(P07).proposals()).allMatch(line -> line.rule().equals(rule));
    assertThat(lines(month.by(P07), rule))
        .containsExactly("E1 WARNING 0.00", "E1 DEDUCTION " + fine, "E1 ESCALATION 0.00");
    assertThat(proposals(month.by(P07), rule).get(2).facts())
        .containsEntry("proposal", proposal)
        .containsEntry("furthest", "DISMISSAL");
  }

  @Test
  void aFineNamesCategorySeverityAndSum() {
    Month month = new Month();
    month.person("E1").ineligible();
    month.record("R1", "E1", "2026-10-01", "客户投诉", Severity.SERIOUS, null);

    assertThat(proposals(month.by(P07), "P07-N3").get(0).reason()).isEqualTo("客户投诉（严重），罚款 200 元");
  }
}
