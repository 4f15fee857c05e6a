package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P03;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Severity;

class P03PenaltiesTest {

  @ParameterizedTest
  @CsvSource({"80.01, 0", "80, 1", "79.99, 1", "95, 0"})
  void tenPointsLessThanTheLatestFinalMonthAreCriticised(String score, int lines) {
    Month month = new Month();
    month.person("E1").scored(score, 1).before("2026-09", "90").before("2026-08", "99");

    assertThat(lines(month.by(P03), "P03-N1")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(month.by(P03), "P03-N1")).containsExactly("E1 CIRCULATED_CRITICISM 0.00");
    }
  }

  @Test
  void aDeclineSaysWhatItComparesWith() {
    Month month = new Month();
    month.person("E1").scored("75.5", 1).before("2026-07", "90");

    assertThat(proposals(month.by(P03), "P03-N1").get(0).facts())
        .containsEntry("综合分下降", "14.5")
        .containsEntry("比较期间", "2026-07")
        .containsEntry("比较期间的综合分", "90");
    assertThat(proposals(month.by(P03), "P03-N1").get(0).reason())
        .isEqualTo("综合分比最近一次已定结果下降 14.5 分，达到 10 分，在团队内通报批评");
  }

  @ParameterizedTest
  @CsvSource({"2025-10, 1", "2025-09, 0"})
  void theMonthComparedIsAtMostTwelveMonthsBack(String earlier, int lines) {
    Month month = new Month();
    month.person("E1").scored("70", 1).before(earlier, "90");

    assertThat(lines(month.by(P03), "P03-N1")).hasSize(lines);
    assertThat(notEvaluated(month.by(P03), "P03-N1")).hasSize(1 - lines);
  }

  @Test
  void anIneligibleMonthIsNotComparedWith() {
    Month month = new Month();
    month
        .person("E1")
        .scored("80", 1)
        .before("2026-09", Map.of(), new BigDecimal("95"), false)
        .before("2026-08", "89.99");

    assertThat(lines(month.by(P03), "P03-N1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "服务态度, MINOR, P03-N1",
    "服务态度, SERIOUS, P03-N1",
    "服务态度, GROSS, P03-N3",
    "服务质量, MINOR, P03-N1",
    "服务质量, SERIOUS, P03-N1",
    "服务质量, GROSS, P03-N3",
    "工作失误, MINOR, P03-N1",
    "工作失误, SERIOUS, P03-N2",
    "工作失误, GROSS, P03-N2",
    "不文明用语, MINOR, ",
    "不文明用语, SERIOUS, ",
    "不文明用语, GROSS, P03-N3",
    "客户投诉, SERIOUS, ",
    "客户投诉, GROSS, P03-N3",
    "负面反馈, GROSS, P03-N3",
    "培训, GROSS, "
  })
  void eachRecordFiresTheOneRuleThatNamesIt(String category, Severity severity, String rule) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", category, severity, null);

    assertThat(month.by(P03).proposals())
        .extracting(Proposal::rule)
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void eachVerifiedRecordIsCriticisedOnceAlsoOfIneligiblePeople() {
    Month month = new Month();
    month.person("E1").ineligible();
    month.record("R1", "E1", "2026-10-05", "服务态度", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-05", "服务质量", Severity.SERIOUS, null);

    assertThat(lines(month.by(P03), "P03-N1"))
        .containsExactly("E1 CIRCULATED_CRITICISM 0.00", "E1 CIRCULATED_CRITICISM 0.00");
  }

  @ParameterizedTest
  @CsvSource({", GRADE_LOWERED", "1, ESCALATION", "2, GRADE_LOWERED", "10, GRADE_LOWERED"})
  void aSeriousErrorLowersTheGradeUnlessItIsTheLowest(Integer grade, String kind) {
    Month month = new Month();
    month.person("E1").jobGrade(grade);
    month.record("R1", "E1", "2026-10-05", "工作失误", Severity.SERIOUS, null);

    assertThat(lines(month.by(P03), "P03-N2")).containsExactly("E1 " + kind + " 0.00");
  }

  @Test
  void atTheLowestGradeDismissalIsProposedAndTheGradeIsShown() {
    Month month = new Month();
    month.person("E1").jobGrade(1);
    month.record("R1", "E1", "2026-10-05", "工作失误", Severity.GROSS, null);

    assertThat(proposals(month.by(P03), "P03-N2").get(0).facts())
        .containsEntry("职级", "1")
        .containsEntry("职级已是最低", "是")
        .containsEntry("proposal", "DISMISSAL")
        .containsEntry("furthest", "DISMISSAL");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void threeNegativeFeedbacksLowerTheGradeOnceAMonth(int feedbacks) {
    Month month = new Month();
    month.person("E1").jobGrade(3);
    month.person("E2").jobGrade(1);
    for (int i = 1; i <= feedbacks; i++) {
      month.record("A" + i, "E1", "2026-10-0" + i, "负面反馈", Severity.MINOR, null);
      month.record("B" + i, "E2", "2026-10-0" + i, "负面反馈", Severity.SERIOUS, null);
    }

    assertThat(lines(month.by(P03), "P03-N2"))
        .isEqualTo(
            feedbacks < 3 ? List.of() : List.of("E1 GRADE_LOWERED 0.00", "E2 ESCALATION 0.00"));
  }

  @Test
  void feedbacksOfEarlierMonthsDoNotCount() {
    Month month = new Month();
    month.person("E1").jobGrade(3);
    month.record("R1", "E1", "2026-10-01", "负面反馈", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-02", "负面反馈", Severity.MINOR, null);
    month.onlyCounts("R0", "E1", "2026-09-30", "负面反馈");

    assertThat(lines(month.by(P03), "P03-N2")).isEmpty();
  }

  @Test
  void anyOtherGrossConductIsEscalatedTowardsDismissal() {
    Month month = new Month();
    month.person("E1").jobGrade(5);
    month.record("R1", "E1", "2026-10-05", "泄露机密", Severity.GROSS, null);

    assertThat(lines(month.by(P03), "P03-N3")).containsExactly("E1 ESCALATION 0.00");
    assertThat(proposals(month.by(P03), "P03-N3").get(0).facts())
        .containsEntry("proposal", "DISMISSAL")
        .containsEntry("furthest", "DISMISSAL");
  }
}
