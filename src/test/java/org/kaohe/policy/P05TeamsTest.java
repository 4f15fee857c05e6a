package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P05;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Severity;

class P05TeamsTest {

  private static Month team(Month month, String team, String... composites) {
    for (int i = 0; i < composites.length; i++) {
      month.person(team + i).team(team).scored(composites[i], 9);
    }
    return month;
  }

  @Test
  void theBestTeamShares500AndLeftoverCentsGoToTheFirstNumbers() {
    Month month = new Month();
    team(team(month, "A", "90", "90", "91"), "B", "90", "90", "90");

    assertThat(lines(month.by(P05), "P05-R4"))
        .containsExactly("A0 CASH_AWARD 166.67", "A1 CASH_AWARD 166.67", "A2 CASH_AWARD 166.66");
    assertThat(proposals(month.by(P05), "P05-R4").get(0).facts())
        .containsEntry("团队平均综合分", "90.3333")
        .containsEntry("分享对象", "A")
        .containsEntry("总额", "500.00")
        .containsEntry("分享人数", "3");
  }

  @Test
  void ineligibleMembersNeitherCountNorShare() {
    Month month = team(new Month(), "A", "90", "90", "90");
    month.person("A3").team("A").scored("10", null).ineligible();

    assertThat(lines(month.by(P05), "P05-R4")).hasSize(3);
  }

  @Test
  void aTeamOfTwoIsNotRankedAndListed() {
    Month month = team(team(new Month(), "A", "99", "99"), "B", "85", "85", "85");

    assertThat(proposals(month.by(P05), "P05-R4"))
        .extracting(Proposal::subject)
        .containsExactly("B0", "B1", "B2");
    assertThat(notEvaluated(month.by(P05), "P05-R4"))
        .containsExactly("A 有综合分的符合条件成员少于 3 人，不参加团队排名");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 3"})
  void aTeamNeedsThePassingScoreByTheUnroundedMean(String last, int lines) {
    assertThat(lines(team(new Month(), "A", "80", "80", last).by(P05), "P05-R4")).hasSize(lines);
  }

  @Test
  void tiedTeamsEachGetTheWholeSum() {
    Month month = team(team(new Month(), "A", "90", "90", "90"), "B", "90", "90", "90");

    assertThat(lines(month.by(P05), "P05-R4")).hasSize(6).contains("B0 CASH_AWARD 166.67");
  }

  @Test
  void aTieIsBrokenByMeanSatisfactionThenResolutionThenFewerComplaints() {
    Month month = new Month();
    tie(month, "A", "95", "90");
    tie(month, "B", "95", "91");
    tie(month, "C", "95", "91");
    tie(month, "D", null, "99");
    month.record("R1", "B1", "2026-10-05", "客户投诉", Severity.MINOR, null);

    assertThat(proposals(month.by(P05), "P05-R4"))
        .extracting(Proposal::subject)
        .containsExactly("C0", "C1", "C2");
  }

  private static void tie(Month month, String team, String satisfaction, String resolution) {
    for (int i = 0; i < 3; i++) {
      month
          .person(team + i)
          .team(team)
          .scored("90", 1)
          .metric("satisfaction", satisfaction)
          .metric("resolutionRate", resolution);
    }
  }

  @ParameterizedTest
  @CsvSource({"8, 0", "9, 10", "10, 10"})
  void ninetyPercentGradedExcellentShares300AmongAll(int excellent, int lines) {
    Month month = new Month();
    for (int i = 0; i < 10; i++) {
      month.person("E" + i).team("T" + i % 5).scored(i < excellent ? "95" : "94.99", 1);
    }

    assertThat(lines(month.by(P05), "P05-R5")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(month.by(P05), "P05-R5")).contains("E9 CASH_AWARD 30.00");
    }
  }

  @Test
  void ineligiblePeopleAreNotInTheShareOfExcellent() {
    Month month = new Month();
    month.person("E1").scored("95", 1);
    month.person("E2").scored("50", null).ineligible();

    assertThat(lines(month.by(P05), "P05-R5")).containsExactly("E1 CASH_AWARD 300.00");
  }

  @Test
  void withoutAnyGradeTheShareIsNotEvaluated() {
    Month month = new Month();
    month.person("E1");

    assertThat(notEvaluated(month.by(P05), "P05-R5")).containsExactly("客服部 没有优秀表现率数据");
    assertThat(notEvaluated(month.by(P05), "P05-R6")).containsExactly("客服部 没有整体满意度数据");
  }

  @ParameterizedTest
  @CsvSource({"97.98, 0", "98, 3", "98.02, 3"})
  void meanSatisfactionFrom98OfThoseWithDataShares1000AmongAllEligible(String second, int lines) {
    Month month = new Month();
    month.person("E1").metric("satisfaction", "98");
    month.person("E2").metric("satisfaction", second);
    month.person("E3");
    month.person("E4").metric("satisfaction", "10").ineligible();

    assertThat(lines(month.by(P05), "P05-R6")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(month.by(P05), "P05-R6"))
          .containsExactly("E1 CASH_AWARD 333.34", "E2 CASH_AWARD 333.33", "E3 CASH_AWARD 333.33");
    }
  }

  @Test
  void aMeanJustBelowTheBoundIsNotRoundedUpToIt() {
    Month month = new Month();
    for (int i = 0; i < 1000; i++) {
      month.person("E" + i).metric("satisfaction", i == 0 ? "97.99" : "98");
    }

    assertThat(lines(month.by(P05), "P05-R6")).isEmpty();
  }

  @Test
  void linesComeInOrderOfSubjectRuleAndRecord() {
    Month month = new Month();
    month.person("E2").metric("satisfaction", "99").metric("tasksOnTime", "1");
    month.person("E1").metric("satisfaction", "70");
    month.record("R2", "E1", "2026-10-05", "不文明用语", Severity.MINOR, null);
    month.record("R1", "E1", "2026-10-06", "不文明用语", Severity.MINOR, null);

    assertThat(month.by(P05).proposals())
        .extracting(line -> line.subject() + " " + line.rule() + " " + line.record())
        .containsExactly(
            "E1 P05-N1 R1",
            "E1 P05-N1 R2",
            "E1 P05-N4 null",
            "E1 P05-N4 null",
            "E2 P05-R2 null",
            "E2 P05-R3 null");
  }
}
